package io.github.perfbudget.io.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.Reading;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reading holds in memory, source and all, in proportion to its input. */
class MemoryOfReadingTest {

  private static final int AT_MOST = 12;

  /** Enough that what else the machine holds does not count. */
  private static final int LENGTH = 4_000_000;

  static Stream<byte[]> texts() {
    return Stream.concat(Bundled.texts(), selfEvaluations()).map(MemoryOfReadingTest::repeated);
  }

  /** Much of these forms has no field, or is something to notice. */
  private static Stream<byte[]> selfEvaluations() {
    return Stream.of("national-self-evaluation", "sichuan-self-evaluation", "cells-of-no-field")
        .map(ReadingCase::new)
        .map(ReadingCase::text);
  }

  private static byte[] repeated(byte[] text) {
    return new String(text, UTF_8).repeat(LENGTH / text.length).getBytes(UTF_8);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void staysUnderTwelveTimesTheInput(byte[] text) {
    assertThat(retainedBy(new byte[0])).isLessThan(text.length);
    assertThat(retainedBy(text)).isLessThan((long) AT_MOST * text.length);
  }

  private static long retainedBy(byte[] text) {
    long before = inUse();
    Reading reading = TableText.read(text);
    long retained = inUse() - before;
    assertThat(reading.source().bytes()).isEqualTo(text);
    return retained;
  }

  private static long inUse() {
    for (int time = 0; time < 3; time++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
