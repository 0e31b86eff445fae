package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearGrowthTest {

  private static final int LENGTH = 100_000;

  /** What a reading may allocate whatever the length of its text, in bytes. */
  private static final long CONSTANT = 4096;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9", "9.", "1,000,", "百分之", "一", "一万", "零", "零点", "≥", "5人", "5人/", "5-", "5%-", "~", "±",
        "5元/", "万", "以上", "超", "资", "5以上", " ", "—", "年"
      })
  void allocatesInProportionToTheText(String piece) {
    for (String start : List.of("", "5", "≥5人")) {
      allocatedBy(text(start, piece, LENGTH));
      long base = allocatedBy(text(start, piece, LENGTH));
      long tenfold = allocatedBy(text(start, piece, 10 * LENGTH));
      assertThat(tenfold).isLessThanOrEqualTo((long) (10.5 * base) + CONSTANT);
    }
  }

  private static String text(String start, String piece, int length) {
    return start + piece.repeat(length / piece.length());
  }

  private static long allocatedBy(String text) {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    Target target = Target.parse(text);
    long allocated = THREADS.getThreadAllocatedBytes(thread) - before;
    assertThat(target.text()).isSameAs(text);
    return allocated;
  }
}
