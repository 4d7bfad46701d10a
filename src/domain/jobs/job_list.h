#pragma once

#include "domain/jobs/jobs.h"

namespace roadcall::jobs {

const std::string& select_job();  ///< `SELECT … FROM jobs WHERE shop_id = ?`.

}  // namespace roadcall::jobs
