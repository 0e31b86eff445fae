package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import io.github.perfbudget.validation.rules.FilingRules;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final RuleSet RULES = FilingRules.standard();
  private static final Filing FILING = FilingGenerator.filing(1, 1);

  @Test
  void rulesThatDoNotGetTheirTurnAreNotEvaluatedAndTheReportSaysSo() {
    AtomicLong clock = new AtomicLong();

    Report report =
        RULES.check(FILING, Deadline.after(Duration.ofNanos(11), clock::getAndIncrement));

    assertThat(report.truncated()).isTrue();
    assertThat(report.notEvaluated())
        .extracting(NotEvaluated::rule)
        .containsAll(RULES.rules().stream().skip(10).map(Rule::id).toList());
    assertThat(report.notEvaluated())
        .extracting(each -> each.text(Language.ENGLISH))
        .contains("the time was up before it was checked; allow more time");
  }

  @Test
  void whoHasTimeEnoughGetsTheWholeReport() {
    Deadline hour = Deadline.after(Duration.ofHours(1));

    assertThat(RULES.check(FILING, hour)).isEqualTo(RULES.check(FILING));
    assertThat(RULES.check(FILING, Deadline.none())).isEqualTo(RULES.check(FILING));
  }

  @Test
  void aClockMayOverflow() {
    AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1);
    Deadline deadline = Deadline.after(Duration.ofNanos(5), clock::get);

    assertThat(deadline.isOver()).isFalse();
    clock.addAndGet(5);
    assertThat(deadline.isOver()).isTrue();
    assertThat(Deadline.none().isOver()).isFalse();
  }
}
