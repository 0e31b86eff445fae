package io.github.perfbudget.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * JSON made to exhaust a reader. What is squared in work takes minutes here, else it is seconds.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileJsonTest {

  private static final int MANY = 1 << 16;

  private static byte[] json(String members) {
    return ("{\"format\":\"perf-filing/1\"," + members + "}").getBytes(UTF_8);
  }

  private static String each(IntFunction<String> element) {
    return IntStream.range(0, MANY).mapToObj(element).collect(Collectors.joining(","));
  }

  /** Returns a name that has the hash of all others. */
  private static String colliding(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  @Test
  void anAddressMayBeDeeperThanTheStack() {
    byte[] json = json("\"unread\":[{\"after\":\"" + "/a".repeat(MANY) + "\",\"rows\":[]}]");

    Reading reading = FilingJson.reading(json);

    assertThat(reading.diagnostics()).isEmpty();
    assertThat(FilingJson.read(FilingJson.write(reading.filing()))).isEqualTo(reading.filing());
    assertThat(FilingRules.standard().check(reading.filing()).notEvaluated())
        .noneMatch(rule -> rule.arguments().containsKey("failure"));
  }

  @Test
  void namesOfMembersMayShareAHash() {
    Reading reading = FilingJson.reading(json(each(i -> "\"" + colliding(i) + "\":0")));

    assertThat(reading.isTruncated()).isTrue();
    assertThat(reading.diagnostics()).hasSizeLessThan(MANY);
  }

  @Test
  void fingerprintsMayShareAHash() {
    String findings =
        each(i -> "{\"fingerprint\":\"" + colliding(i) + "\",\"rule\":\"a.b\",\"path\":\"\"}");
    byte[] json =
        ("{\"format\":\"perf-baseline/1\",\"findings\":[" + findings + "]}").getBytes(UTF_8);

    assertThat(BaselineJson.read(json).entries()).hasSize(MANY);
  }

  @Test
  void namesOfIndicatorsMayShareAHash() {
    String indicators = each(i -> "{\"name\":\"" + colliding(i) + "\"}");

    Reading reading =
        FilingJson.reading(json("\"projects\":[{\"indicators\":[" + indicators + "]}]"));

    assertThat(FilingRules.standard().check(reading.filing()).findings()).isNotEmpty();
  }
}
