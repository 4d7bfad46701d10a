#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace roadcall {

/// An id that knows what it names, so that a lead's cannot be passed for a customer's. Text:
/// `led_01k4…` (see Ids).
template <class Tag>
struct Id {
  std::string value;
  auto operator<=>(const Id&) const = default;
  bool empty() const { return value.empty(); }
  static constexpr std::string_view prefix = Tag::prefix;
};

namespace id_tag {
#define ROADCALL_ID(Name, text)                      \
  struct Name {                                      \
    static constexpr std::string_view prefix = text; \
  };
ROADCALL_ID(Shop, "shp")
ROADCALL_ID(User, "usr")
ROADCALL_ID(Session, "ses")
ROADCALL_ID(ApiKey, "key")
ROADCALL_ID(Customer, "cus")
ROADCALL_ID(Vehicle, "veh")
ROADCALL_ID(Lead, "led")
ROADCALL_ID(Call, "cal")
ROADCALL_ID(Recording, "rec")
ROADCALL_ID(Message, "msg")
ROADCALL_ID(Estimate, "est")
ROADCALL_ID(EstimateLine, "eln")
ROADCALL_ID(Consent, "con")
ROADCALL_ID(Errand, "err")
ROADCALL_ID(Alert, "alr")
ROADCALL_ID(File, "fil")
ROADCALL_ID(Job, "job")
ROADCALL_ID(JobStep, "stp")
ROADCALL_ID(JobPart, "jpt")
ROADCALL_ID(Absence, "abs")
ROADCALL_ID(Invoice, "inv")
ROADCALL_ID(InvoiceLine, "iln")
ROADCALL_ID(Payment, "pay")
ROADCALL_ID(Refund, "ref")
ROADCALL_ID(WriteOff, "wof")
ROADCALL_ID(Checkout, "chk")
ROADCALL_ID(DailyClose, "day")
ROADCALL_ID(Part, "prt")
ROADCALL_ID(PartMove, "mov")
ROADCALL_ID(PartOrder, "por")
ROADCALL_ID(PartOrderItem, "poi")
ROADCALL_ID(EstimateDecision, "dec")
ROADCALL_ID(Inspection, "ins")
ROADCALL_ID(InspectionItem, "iit")
ROADCALL_ID(Upload, "upl")
ROADCALL_ID(PortalCode, "cod")
ROADCALL_ID(PortalSession, "psn")
ROADCALL_ID(DataRequest, "drq")
#undef ROADCALL_ID
}  // namespace id_tag

using ShopId = Id<id_tag::Shop>;
using UserId = Id<id_tag::User>;
using SessionId = Id<id_tag::Session>;
using ApiKeyId = Id<id_tag::ApiKey>;
using CustomerId = Id<id_tag::Customer>;
using VehicleId = Id<id_tag::Vehicle>;
using LeadId = Id<id_tag::Lead>;
using CallId = Id<id_tag::Call>;
using RecordingId = Id<id_tag::Recording>;
using MessageId = Id<id_tag::Message>;
using EstimateId = Id<id_tag::Estimate>;
using EstimateLineId = Id<id_tag::EstimateLine>;
using ConsentId = Id<id_tag::Consent>;
using ErrandId = Id<id_tag::Errand>;
using AlertId = Id<id_tag::Alert>;
using FileId = Id<id_tag::File>;
using JobId = Id<id_tag::Job>;
using JobStepId = Id<id_tag::JobStep>;
using JobPartId = Id<id_tag::JobPart>;
using AbsenceId = Id<id_tag::Absence>;
using InvoiceId = Id<id_tag::Invoice>;
using InvoiceLineId = Id<id_tag::InvoiceLine>;
using PaymentId = Id<id_tag::Payment>;
using RefundId = Id<id_tag::Refund>;
using WriteOffId = Id<id_tag::WriteOff>;
using CheckoutId = Id<id_tag::Checkout>;
using DailyCloseId = Id<id_tag::DailyClose>;
using PartId = Id<id_tag::Part>;
using PartMoveId = Id<id_tag::PartMove>;
using PartOrderId = Id<id_tag::PartOrder>;
using PartOrderItemId = Id<id_tag::PartOrderItem>;
using EstimateDecisionId = Id<id_tag::EstimateDecision>;
using InspectionId = Id<id_tag::Inspection>;
using InspectionItemId = Id<id_tag::InspectionItem>;
using UploadId = Id<id_tag::Upload>;
using PortalCodeId = Id<id_tag::PortalCode>;
using PortalSessionId = Id<id_tag::PortalSession>;
using DataRequestId = Id<id_tag::DataRequest>;

}  // namespace roadcall
