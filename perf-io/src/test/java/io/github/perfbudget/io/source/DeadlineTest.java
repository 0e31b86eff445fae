package io.github.perfbudget.io.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.Bundled;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Deadline;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whenever the time is up, a reading ends with what it has, and says so. */
class DeadlineTest {

  private static final SourceText TEXT = SourceText.of(Bundled.texts().findFirst().orElseThrow());

  /** A clock that moves on by one with each look. */
  private static Deadline afterLooks(long looks) {
    AtomicLong clock = new AtomicLong();
    return Deadline.after(Duration.ofNanos(looks), clock::getAndIncrement);
  }

  private static void assertEndsInTime(Function<Deadline, Reading> read, Filing whole) {
    long looks = 1;
    Reading reading = read.apply(afterLooks(looks));
    for (; reading.isTruncated(); looks++) {
      assertThat(reading.status()).isNotEqualTo(ReadStatus.READ);
      assertThat(reading.diagnostics())
          .filteredOn(each -> each.finding().rule().endsWith(".deadline"))
          .hasSize(1);
      assertThat(FileReport.of("a", reading).truncated()).isTrue();
      reading = read.apply(afterLooks(looks));
    }
    assertThat(reading.filing()).isEqualTo(whole);
    assertThat(looks).as("looks at the clock").isGreaterThan(3);
  }

  @Test
  void aReadingOfTableTextEndsWithWhatItHas() {
    assertEndsInTime(
        deadline -> TableText.read(TEXT, Limits.STANDARD, deadline),
        TableText.read(TEXT, Limits.STANDARD).filing());
  }

  @Test
  void aReadingOfJsonEndsWithWhatItHas() {
    Filing filing = TableText.read(TEXT, Limits.STANDARD).filing();
    SourceText json = SourceText.of(FilingJson.write(filing).getBytes(UTF_8));
    assertEndsInTime(deadline -> FilingJson.reading(json, Limits.STANDARD, deadline), filing);
  }

  @Test
  void noByteIsLostWhenTheTimeIsUp() {
    Reading reading = TableText.read(TEXT, Limits.STANDARD, afterLooks(40));

    assertThat(reading.isTruncated()).isTrue();
    assertThat(reading.source().bytes()).isEqualTo(TEXT.bytes());
    assertThat(reading.filing().unread()).isNotEmpty();
  }
}
