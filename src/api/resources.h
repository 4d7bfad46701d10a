#pragma once

#include "api/call.h"

/// One function per operation of the contract, under its operationId.
namespace roadcall::api {

// public.cc
http::Response get_contract(Call& call);
http::Response ping(Call& call);
http::Response list_known_vehicles(Call& call);

// auth.cc, passwords.cc, api_keys.cc
http::Response login(Call& call);
Answer refresh(Call& call, Tx& tx);
http::Response open_session(Call& call);
http::Response logout(Call& call);
Answer list_sessions(Call& call, Tx& tx);
Answer end_session(Call& call, Tx& tx);
http::Response request_password_reset(Call& call);
http::Response confirm_password_reset(Call& call);
Answer get_me(Call& call, Tx& tx);
http::Response change_my_password(Call& call);
Answer list_api_keys(Call& call, Tx& tx);
Answer create_api_key(Call& call, Tx& tx);
Answer end_api_key(Call& call, Tx& tx);

// leads.cc, timeline.cc, today.cc
Answer get_today(Call& call, Tx& tx);
Answer search(Call& call, Tx& tx);
Answer list_leads(Call& call, Tx& tx);
Answer create_lead(Call& call, Tx& tx);
Answer get_lead(Call& call, Tx& tx);
Answer update_lead(Call& call, Tx& tx);
Answer touch_lead(Call& call, Tx& tx);
Answer get_lead_timeline(Call& call, Tx& tx);

// calls.cc
Answer call_lead(Call& call, Tx& tx);
Answer list_calls(Call& call, Tx& tx);
Answer get_call(Call& call, Tx& tx);
Answer get_recording_audio(Call& call, Tx& tx);
Answer retry_recording(Call& call, Tx& tx);

// messages.cc
Answer text_lead(Call& call, Tx& tx);
Answer list_messages(Call& call, Tx& tx);
Answer get_message(Call& call, Tx& tx);
Answer approve_message(Call& call, Tx& tx);
Answer refuse_message(Call& call, Tx& tx);
Answer send_message_again(Call& call, Tx& tx);
Answer mark_message_copied(Call& call, Tx& tx);

// conversations.cc
Answer list_conversations(Call& call, Tx& tx);
Answer get_conversation(Call& call, Tx& tx);
Answer list_conversation_messages(Call& call, Tx& tx);
Answer reply_in_conversation(Call& call, Tx& tx);
Answer read_conversation(Call& call, Tx& tx);

// customers.cc
Answer list_customers(Call& call, Tx& tx);
Answer create_customer(Call& call, Tx& tx);
Answer get_customer(Call& call, Tx& tx);
Answer update_customer(Call& call, Tx& tx);
Answer list_customer_vehicles(Call& call, Tx& tx);
// reports.cc, exports.cc
Answer get_report(Call& call, Tx& tx);
Answer list_report_rows(Call& call, Tx& tx);
Answer get_report_file(Call& call, Tx& tx);
Answer export_list(Call& call, Tx& tx);
// customer_page.cc
Answer get_customer_overview(Call& call, Tx& tx);
Answer get_customer_timeline(Call& call, Tx& tx);
Answer merge_customers(Call& call, Tx& tx);
Answer unmerge_customers(Call& call, Tx& tx);
Answer erase_customer(Call& call, Tx& tx);
Answer decide_data_request(Call& call, Tx& tx);

Answer list_vehicles(Call& call, Tx& tx);
Answer create_vehicle(Call& call, Tx& tx);
Answer get_vehicle(Call& call, Tx& tx);
Answer update_vehicle(Call& call, Tx& tx);
Answer get_file(Call& call, Tx& tx);

// estimates.cc, price_items.cc
Answer create_estimate(Call& call, Tx& tx);
Answer list_estimates(Call& call, Tx& tx);
Answer get_estimate(Call& call, Tx& tx);
Answer send_estimate(Call& call, Tx& tx);
Answer list_price_items(Call& call, Tx& tx);
Answer create_price_item(Call& call, Tx& tx);
Answer get_price_item(Call& call, Tx& tx);
Answer update_price_item(Call& call, Tx& tx);
Answer delete_price_item(Call& call, Tx& tx);

// old_quotes.cc
Answer create_quote(Call& call, Tx& tx);
Answer update_quote(Call& call, Tx& tx);
Answer list_customer_quotes(Call& call, Tx& tx);

// shops.cc, templates.cc, users.cc
Answer list_shops(Call& call, Tx& tx);
Answer get_shop(Call& call, Tx& tx);
Answer update_shop(Call& call, Tx& tx);
http::Response put_shop_logo(Call& call);
Answer list_message_templates(Call& call, Tx& tx);
Answer put_message_template(Call& call, Tx& tx);
Answer reset_message_template(Call& call, Tx& tx);
Answer preview_message_template(Call& call, Tx& tx);
Answer list_users(Call& call, Tx& tx);
/// Hashes the password before the transaction.
std::optional<Error> prepare_create_user(Call& call);
Answer create_user(Call& call, Tx& tx);
Answer get_user(Call& call, Tx& tx);
Answer update_user(Call& call, Tx& tx);

// parts.cc, part_orders.cc
Answer list_parts(Call& call, Tx& tx);
Answer get_part(Call& call, Tx& tx);
Answer create_part(Call& call, Tx& tx);
Answer update_part(Call& call, Tx& tx);
Answer move_part(Call& call, Tx& tx);
Answer list_part_orders(Call& call, Tx& tx);
Answer create_part_order(Call& call, Tx& tx);
Answer get_part_order(Call& call, Tx& tx);
Answer update_part_order(Call& call, Tx& tx);
Answer return_parts(Call& call, Tx& tx);
Answer get_part_order_csv(Call& call, Tx& tx);

// papers.cc
http::Response get_estimate_pdf(Call& call);
http::Response get_invoice_pdf(Call& call);
http::Response get_part_order_pdf(Call& call);
Answer open_portal_passport(Call& call, Tx& tx);

// portal_sign_in.cc, portal.cc
http::Response request_portal_code(Call& call);
http::Response open_portal_session(Call& call);
http::Response set_portal_password(Call& call);
Answer remove_portal_password(Call& call, Tx& tx);
Answer get_portal_home(Call& call, Tx& tx);
Answer get_portal_me(Call& call, Tx& tx);
Answer update_portal_me(Call& call, Tx& tx);
Answer list_portal_vehicles(Call& call, Tx& tx);
Answer add_portal_vehicle(Call& call, Tx& tx);
Answer update_portal_vehicle(Call& call, Tx& tx);
http::Response put_portal_vehicle_photo(Call& call);
Answer request_portal_service(Call& call, Tx& tx);
Answer set_portal_consent(Call& call, Tx& tx);
Answer export_portal_data(Call& call, Tx& tx);
Answer request_portal_deletion(Call& call, Tx& tx);

// uploads.cc
Answer create_upload(Call& call, Tx& tx);
Answer get_upload(Call& call, Tx& tx);
http::Response put_upload_bytes(Call& call);
Answer list_job_files(Call& call, Tx& tx);
Answer decode_vin(Call& call, Tx& tx);

// jobs.cc, schedule.cc, visits.cc
Answer list_slots(Call& call, Tx& tx);
Answer list_jobs(Call& call, Tx& tx);
Answer create_job(Call& call, Tx& tx);
Answer get_job(Call& call, Tx& tx);
Answer update_job(Call& call, Tx& tx);
Answer set_job_status(Call& call, Tx& tx);
Answer get_job_timeline(Call& call, Tx& tx);
Answer create_next_visit(Call& call, Tx& tx);
Answer list_appointments(Call& call, Tx& tx);
Answer get_schedule(Call& call, Tx& tx);
Answer list_technicians(Call& call, Tx& tx);
Answer update_technician(Call& call, Tx& tx);
http::Response put_technician_photo(Call& call);
Answer renew_calendar_link(Call& call, Tx& tx);
Answer list_my_jobs(Call& call, Tx& tx);
Answer report_position(Call& call, Tx& tx);
Answer list_absences(Call& call, Tx& tx);
Answer create_absence(Call& call, Tx& tx);
Answer delete_absence(Call& call, Tx& tx);
Answer get_public_visit(Call& call, Tx& tx);
Answer confirm_visit(Call& call, Tx& tx);
Answer list_visit_slots(Call& call, Tx& tx);
Answer move_visit(Call& call, Tx& tx);
Answer cancel_visit(Call& call, Tx& tx);

// estimate_decisions.cc, invoices.cc
Answer price_lines(Call& call, Tx& tx);
Answer decide_estimate(Call& call, Tx& tx);
Answer get_public_estimate(Call& call, Tx& tx);
Answer accept_estimate(Call& call, Tx& tx);
Answer ask_about_estimate(Call& call, Tx& tx);
Answer list_estimate_slots(Call& call, Tx& tx);
Answer book_estimate(Call& call, Tx& tx);
Answer create_invoice(Call& call, Tx& tx);
Answer list_invoices(Call& call, Tx& tx);
Answer get_owed(Call& call, Tx& tx);
Answer get_invoice(Call& call, Tx& tx);
Answer send_invoice(Call& call, Tx& tx);
Answer create_payment(Call& call, Tx& tx);
Answer fail_payment(Call& call, Tx& tx);
Answer write_off_invoice(Call& call, Tx& tx);
Answer void_invoice(Call& call, Tx& tx);
Answer list_payments(Call& call, Tx& tx);
Answer get_payment(Call& call, Tx& tx);
Answer create_refund(Call& call, Tx& tx);
Answer get_public_invoice(Call& call, Tx& tx);
Answer open_checkout(Call& call, Tx& tx);
Answer open_public_checkout(Call& call, Tx& tx);
Answer get_checkout(Call& call, Tx& tx);
Answer get_daily_totals(Call& call, Tx& tx);
Answer close_day(Call& call, Tx& tx);

// field.cc, field_day.cc, job_parts.cc
http::Response apply_field_commands(Call& call);
Answer list_inspections(Call& call, Tx& tx);
Answer get_job_parts(Call& call, Tx& tx);
Answer get_field_day(Call& call, Tx& tx);

// events.cc, stream.cc
http::Response stream_events(Call& call);
Answer list_events(Call& call, Tx& tx);
Answer list_audit(Call& call, Tx& tx);
Answer get_event(Call& call, Tx& tx);
Answer get_change(Call& call, Tx& tx);

}  // namespace roadcall::api
