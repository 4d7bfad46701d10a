#include <map>

#include "api/dispatch.h"
#include "api/resources.h"

// The site map: every operation of the contract and who carries it out.
namespace roadcall {
namespace api {
namespace {

const std::map<Op, Handling>& handlings() {
  static const std::map<Op, Handling> all{
      {Op::get_contract, plain(get_contract)},
      {Op::ping, plain(ping)},
      {Op::list_known_vehicles, plain(list_known_vehicles)},
      {Op::request_quote, elsewhere()},

      {Op::login, plain(login)},
      {Op::refresh, writes(refresh)},
      {Op::logout, plain(logout)},
      {Op::open_session, plain(open_session)},
      {Op::list_sessions, reads(list_sessions)},
      {Op::end_session, writes(end_session)},
      {Op::request_password_reset, plain(request_password_reset)},
      {Op::confirm_password_reset, plain(confirm_password_reset)},
      {Op::get_me, reads(get_me)},
      {Op::change_my_password, plain(change_my_password)},
      {Op::list_api_keys, reads(list_api_keys)},
      {Op::create_api_key, writes(create_api_key)},
      {Op::end_api_key, writes(end_api_key)},

      {Op::get_today, reads(get_today)},
      {Op::search, reads(search)},
      {Op::list_leads, reads(list_leads)},
      {Op::create_lead, writes(create_lead)},
      {Op::get_lead, reads(get_lead)},
      {Op::update_lead, writes(update_lead)},
      {Op::touch_lead, writes(touch_lead)},
      {Op::get_lead_timeline, reads(get_lead_timeline)},
      {Op::call_lead, writes(call_lead)},
      {Op::text_lead, writes(text_lead)},

      {Op::list_calls, reads(list_calls)},
      {Op::get_call, reads(get_call)},
      {Op::get_recording_audio, reads(get_recording_audio)},
      {Op::retry_recording, writes(retry_recording)},

      {Op::list_messages, reads(list_messages)},
      {Op::get_message, reads(get_message)},
      {Op::approve_message, writes(approve_message)},
      {Op::refuse_message, writes(refuse_message)},
      {Op::send_message_again, writes(send_message_again)},
      {Op::mark_message_copied, writes(mark_message_copied)},
      {Op::list_conversations, reads(list_conversations)},
      {Op::get_conversation, reads(get_conversation)},
      {Op::list_conversation_messages, reads(list_conversation_messages)},
      {Op::reply_in_conversation, writes(reply_in_conversation)},
      {Op::read_conversation, writes(read_conversation)},

      {Op::list_customers, reads(list_customers)},
      {Op::create_customer, writes(create_customer)},
      {Op::get_customer, reads(get_customer)},
      {Op::update_customer, writes(update_customer)},
      {Op::get_report, reads(get_report)},
      {Op::list_report_rows, reads(list_report_rows)},
      {Op::get_report_file, reads(get_report_file)},
      {Op::export_list, reads(export_list)},
      {Op::get_customer_overview, reads(get_customer_overview)},
      {Op::get_customer_timeline, reads(get_customer_timeline)},
      {Op::merge_customers, writes(merge_customers)},
      {Op::unmerge_customers, writes(unmerge_customers)},
      {Op::erase_customer, writes(erase_customer)},
      {Op::decide_data_request, writes(decide_data_request)},
      {Op::list_customer_vehicles, reads(list_customer_vehicles)},
      {Op::list_vehicles, reads(list_vehicles)},
      {Op::create_vehicle, writes(create_vehicle)},
      {Op::get_vehicle, reads(get_vehicle)},
      {Op::update_vehicle, writes(update_vehicle)},
      {Op::get_file, reads(get_file)},

      {Op::create_estimate, writes(create_estimate)},
      {Op::list_estimates, reads(list_estimates)},
      {Op::get_estimate, reads(get_estimate)},
      {Op::get_estimate_pdf, plain(get_estimate_pdf)},
      {Op::send_estimate, writes(send_estimate)},
      {Op::create_quote, writes(create_quote)},
      {Op::get_quote, reads(get_estimate)},
      {Op::update_quote, writes(update_quote)},
      {Op::list_customer_quotes, reads(list_customer_quotes)},
      {Op::list_price_items, reads(list_price_items)},
      {Op::create_price_item, writes(create_price_item)},
      {Op::get_price_item, reads(get_price_item)},
      {Op::update_price_item, writes(update_price_item)},
      {Op::delete_price_item, writes(delete_price_item)},

      {Op::list_shops, reads(list_shops)},
      {Op::get_shop, reads(get_shop)},
      {Op::update_shop, writes(update_shop)},
      {Op::put_shop_logo, plain(put_shop_logo)},
      {Op::list_message_templates, reads(list_message_templates)},
      {Op::put_message_template, writes(put_message_template)},
      {Op::reset_message_template, writes(reset_message_template)},
      {Op::preview_message_template, reads(preview_message_template)},
      {Op::list_users, reads(list_users)},
      {Op::create_user, writes(create_user, prepare_create_user)},
      {Op::get_user, reads(get_user)},
      {Op::update_user, writes(update_user)},

      {Op::list_parts, reads(list_parts)},
      {Op::create_part, writes(create_part)},
      {Op::get_part, reads(get_part)},
      {Op::update_part, writes(update_part)},
      {Op::move_part, writes(move_part)},
      {Op::list_part_orders, reads(list_part_orders)},
      {Op::create_part_order, writes(create_part_order)},
      {Op::get_part_order, reads(get_part_order)},
      {Op::update_part_order, writes(update_part_order)},
      {Op::return_parts, writes(return_parts)},
      {Op::get_part_order_csv, reads(get_part_order_csv)},
      {Op::get_part_order_pdf, plain(get_part_order_pdf)},

      {Op::request_portal_code, plain(request_portal_code)},
      {Op::open_portal_session, plain(open_portal_session)},
      {Op::set_portal_password, plain(set_portal_password)},
      {Op::remove_portal_password, writes(remove_portal_password)},
      {Op::get_portal_home, reads(get_portal_home)},
      {Op::get_portal_me, reads(get_portal_me)},
      {Op::update_portal_me, writes(update_portal_me)},
      {Op::list_portal_vehicles, reads(list_portal_vehicles)},
      {Op::add_portal_vehicle, writes(add_portal_vehicle)},
      {Op::update_portal_vehicle, writes(update_portal_vehicle)},
      {Op::put_portal_vehicle_photo, plain(put_portal_vehicle_photo)},
      {Op::open_portal_passport, writes(open_portal_passport)},
      {Op::request_portal_service, writes(request_portal_service)},
      {Op::set_portal_consent, writes(set_portal_consent)},
      {Op::export_portal_data, reads(export_portal_data)},
      {Op::request_portal_deletion, writes(request_portal_deletion)},

      {Op::create_upload, writes(create_upload)},
      {Op::get_upload, reads(get_upload)},
      {Op::put_upload_bytes, plain(put_upload_bytes)},
      {Op::list_job_files, reads(list_job_files)},
      {Op::decode_vin, reads(decode_vin)},

      {Op::list_slots, reads(list_slots)},
      {Op::list_jobs, reads(list_jobs)},
      {Op::create_job, writes(create_job)},
      {Op::get_job, reads(get_job)},
      {Op::update_job, writes(update_job)},
      {Op::set_job_status, writes(set_job_status)},
      {Op::get_job_timeline, reads(get_job_timeline)},
      {Op::create_next_visit, writes(create_next_visit)},
      {Op::list_appointments, reads(list_appointments)},
      {Op::get_appointment, reads(get_job)},
      {Op::get_schedule, reads(get_schedule)},
      {Op::list_technicians, reads(list_technicians)},
      {Op::update_technician, writes(update_technician)},
      {Op::put_technician_photo, plain(put_technician_photo)},
      {Op::renew_calendar_link, writes(renew_calendar_link)},
      {Op::list_my_jobs, reads(list_my_jobs)},
      {Op::report_position, writes(report_position)},
      {Op::list_absences, reads(list_absences)},
      {Op::create_absence, writes(create_absence)},
      {Op::delete_absence, writes(delete_absence)},
      {Op::get_public_visit, reads(get_public_visit)},
      {Op::confirm_visit, writes(confirm_visit)},
      {Op::list_visit_slots, reads(list_visit_slots)},
      {Op::move_visit, writes(move_visit)},
      {Op::cancel_visit, writes(cancel_visit)},

      {Op::price_lines, reads(price_lines)},
      {Op::decide_estimate, writes(decide_estimate)},
      {Op::get_public_estimate, reads(get_public_estimate)},
      {Op::accept_estimate, writes(accept_estimate)},
      {Op::ask_about_estimate, writes(ask_about_estimate)},
      {Op::list_estimate_slots, reads(list_estimate_slots)},
      {Op::book_estimate, writes(book_estimate)},
      {Op::create_invoice, writes(create_invoice)},
      {Op::list_invoices, reads(list_invoices)},
      {Op::get_owed, reads(get_owed)},
      {Op::get_invoice, reads(get_invoice)},
      {Op::get_invoice_pdf, plain(get_invoice_pdf)},
      {Op::send_invoice, writes(send_invoice)},
      {Op::create_payment, writes(create_payment)},
      {Op::fail_payment, writes(fail_payment)},
      {Op::write_off_invoice, writes(write_off_invoice)},
      {Op::void_invoice, writes(void_invoice)},
      {Op::list_payments, reads(list_payments)},
      {Op::get_payment, reads(get_payment)},
      {Op::create_refund, writes(create_refund)},
      {Op::get_public_invoice, reads(get_public_invoice)},
      {Op::open_checkout, writes(open_checkout)},
      {Op::open_public_checkout, writes(open_public_checkout)},
      {Op::get_checkout, reads(get_checkout)},
      {Op::get_daily_totals, reads(get_daily_totals)},
      {Op::close_day, writes(close_day)},

      {Op::apply_field_commands, plain(apply_field_commands)},
      {Op::list_inspections, reads(list_inspections)},
      {Op::get_job_parts, reads(get_job_parts)},
      {Op::get_field_day, reads(get_field_day)},

      {Op::stream_events, plain(stream_events)},
      {Op::list_events, reads(list_events)},
      {Op::get_event, reads(get_event)},
      {Op::list_audit, reads(list_audit)},
      {Op::get_change, reads(get_change)},
  };
  return all;
}

void add(http::Router& router, Api& api, const Operation& operation, const Handling& handling) {
  for (const char* before : {"", "/backend"}) {
    router.add(operation.method, before + std::string(operation.path),
               [&api, &operation, handling](const http::Request& request) {
                 return dispatch(api, operation, handling, request);
               });
  }
}

}  // namespace
}  // namespace api

void add_api_routes(http::Router& router, Api& api) {
  for (const api::Operation& operation : api::operations()) {
    const auto handling = api::handlings().find(operation.op);
    if (handling == api::handlings().end())
      throw std::logic_error("an operation without a handler: " + std::string(operation.name));
    const bool other = handling->second.how == api::Handling::How::elsewhere;
    if (other != operation.has(api::Operation::served_by_site))
      throw std::logic_error("served elsewhere or not: " + std::string(operation.name));
    if (!other) api::add(router, api, operation, handling->second);
  }
  add_health_routes(router, api);
}

}  // namespace roadcall
