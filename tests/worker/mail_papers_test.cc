#include <gtest/gtest.h>

#include "tests/documents/papers.h"
#include "tests/support/pdf_text.h"
#include "worker/mail_html.h"
#include "worker/worker.h"

namespace roadcall::test {
namespace {

// Mails that carry a link carry its paper too, as the row is when they leave.
class MailPapers : public testing::Test {
 protected:
  std::vector<Mail> sent() {
    Services services;
    services.mail_from = "shop@roadcall.test";
    services.send_mail = [&](const Mail& mail) { mails.push_back(mail); };
    worker::Worker(*papers.store, services).run_due();
    return std::exchange(mails, {});
  }
  Papers papers;
  std::vector<Mail> mails;
};

bool has(const std::string& text, const std::string& what) {
  return text.find(what) != std::string::npos;
}

TEST_F(MailPapers, AnEstimateGoesWithItsMail) {
  const auto full = papers.estimate(papers.lead(), papers.brakes());
  const auto mails = sent();
  ASSERT_EQ(mails.size(), 1u);
  EXPECT_EQ(mails[0].to, "maria@example.test");
  ASSERT_EQ(mails[0].files.size(), 1u);
  EXPECT_EQ(mails[0].files[0].name, "Estimate " + leads::reference(full.estimate.number) + ".pdf");
  EXPECT_EQ(mails[0].files[0].content_type, "application/pdf");
  EXPECT_TRUE(has(pdf_text(mails[0].files[0].data), "$397.77"));
  EXPECT_TRUE(has(mails[0].html, "/q/" + full.estimate.token));
}

TEST_F(MailPapers, AnEstimateGoesAgainWithItsReminders) {
  Lead lead = papers.lead();
  papers.write([&](Tx& tx) {
    Lead without_phone = lead;
    without_phone.phone = without_phone.caller_id = "";
    lead = leads::save(tx, lead, without_phone, "lead.changed");
  });
  papers.set([](ShopSettings& settings) {
    settings.automatic["estimate_follow_up_1"] = settings.automatic["estimate_follow_up_2"] = true;
  });
  papers.estimate(lead, papers.brakes());
  sent();
  for (const auto wait : {48h, 96h}) {
    papers.store.clock.advance(wait + 12h);  // Not at night.
    const auto mails = sent();
    ASSERT_EQ(mails.size(), 1u);
    ASSERT_EQ(mails[0].files.size(), 1u);
    EXPECT_TRUE(has(pdf_text(mails[0].files[0].data), "$397.77"));
  }
}

TEST_F(MailPapers, AnInvoiceGoesWithItsMailAsItIsThen) {
  const auto full = papers.estimate(papers.lead(), papers.brakes());
  papers.decide(full);
  const auto invoice = papers.invoice(papers.done(full)).invoice;
  sent();
  papers.write([&](Tx& tx) { invoices::send(tx, papers.shop, invoice.id, "email").value(); });
  papers.pay(invoice.id, 10'000);
  const auto mails = sent();
  ASSERT_FALSE(mails.empty());
  const Mail& mail = mails.front();
  EXPECT_TRUE(has(mail.subject, invoices::reference(invoice.number))) << mail.subject;
  ASSERT_EQ(mail.files.size(), 1u);
  EXPECT_EQ(mail.files[0].name, "Invoice " + invoices::reference(invoice.number) + ".pdf");
  EXPECT_TRUE(has(pdf_text(mail.files[0].data), "$297.77"));
}

TEST_F(MailPapers, TheSubjectIsInTheCustomersLanguage) {
  papers.estimate(papers.lead("es"), papers.brakes());
  const auto mails = sent();
  ASSERT_EQ(mails.size(), 1u);
  EXPECT_TRUE(has(mails[0].subject, "Su presupuesto")) << mails[0].subject;
}

TEST(MailHtml, SaysTheSameAndNothingOfItIsMarkup) {
  const std::string html =
      worker::mail_html("Hi <Bob> & co,\nsee https://example.test/q/a?b=1&c=2. \"Bye\"");
  EXPECT_TRUE(has(html, "Hi &lt;Bob&gt; &amp; co,<br>see ")) << html;
  EXPECT_TRUE(has(html,
                  "<a href=\"https://example.test/q/a?b=1&amp;c=2\">"
                  "https://example.test/q/a?b=1&amp;c=2</a>. "))
      << html;
  EXPECT_TRUE(has(html, "Bye")) << html;
  EXPECT_FALSE(has(worker::mail_html("javascript:alert(1)"), "<a"));
}

}  // namespace
}  // namespace roadcall::test
