#pragma once

#include <vector>

#include "base/json.h"
#include "db/tx.h"
#include "domain/estimates/estimate.h"
#include "domain/jobs/job.h"
#include "domain/leads/lead.h"

/// What of a customer's export no other answer shows: their words, calls, files and signatures.
/// Sounds and pictures stand there by their ids.
namespace roadcall::api {

json::array exported_requests(const std::vector<Lead>& leads);
json::array exported_calls(Tx& tx, const std::vector<Lead>& leads);
json::array exported_inspections(Tx& tx, const std::vector<Job>& jobs);
/// Photos, films and signatures; not the shop's own notes and what it paid.
json::array exported_files(Tx& tx, const std::vector<Job>& jobs);
/// How each estimate was answered.
json::array exported_answers(Tx& tx, const std::vector<EstimateId>& estimates);

}  // namespace roadcall::api
