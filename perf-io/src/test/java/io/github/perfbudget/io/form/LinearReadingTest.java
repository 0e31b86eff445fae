package io.github.perfbudget.io.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.perfbudget.io.testkit.Layout;
import io.github.perfbudget.io.testkit.Manner;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten times the text is ten times the work, whatever the text. */
class LinearReadingTest {

  private static final int REPEATS = 400;

  /** Buffers grow in steps, so that one length alone may lie right behind one. */
  private static final int[] LENGTHS = {1000, 1300, 1700};

  /** What a reading may allocate whatever the length of its text, in bytes. */
  private static final long CONSTANT = 65_536;

  /** A time that is more than noise, in nanoseconds. */
  private static final long SHORTEST = 50_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A text that begins, and then says the same again and again. */
  record Shape(String name, String start, String again) {

    byte[] text(int times) {
      return (start + again.repeat(times) + "\n").getBytes(UTF_8);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Shape> shapes() {
    String project = "\t项目编码\n\tX1\n\t项目名称\n\t甲\n\n";
    String header = "\t一级指标\n\t二级指标\n\t三级指标\n\t绩效指标描述\n\t指标值\n\t指标值确定依据\n\n";
    String declaration = "部门整体支出绩效目标申报表\n\t部门名称\n\t某局\n\n";
    return Stream.of(
        new Shape("project tables", "", projects()),
        new Shape("pieces of a header", project, "\t一级指标\n\n"),
        new Shape("a header without end", project + "\t一级指标", "\t三级指标"),
        new Shape("columns of a declaration", declaration + "\t整体支出绩效指标\n\n", "\t项目名称\n\n"),
        new Shape("labels of a budget", declaration + "\t年度收入预算\n\n", "\t合计\n\n"),
        new Shape("indicators", project + header, "\t产出指标\n\t数量指标\n\t甲\n\t甲\n\t≥5个\n\t乙\n\n"),
        new Shape("cells below a header", project + header, "\t甲\n\n"),
        new Shape("blank cells below a header", project + header, "\t\n\n"),
        new Shape("codes", "", "\t项目编码\n\n"),
        new Shape("titles", "", "\t甲绩效目标表\n\n"),
        new Shape("headings", "", "甲绩效目标表\n"),
        new Shape("goals", project + "\t绩效目标\n\t", "1.甲\n"),
        new Shape("signatures in one cell", project + "\t经办人：", "电话："),
        new Shape("signatures in rows", project, "\t经办人：\n\n"),
        new Shape("money units", "", "单位：元"),
        new Shape("years", "", "2024年"),
        new Shape("open markers", "", "[bookmark: "),
        new Shape("lines of open markers", "一、总体绩效目标\n", "[bookmark: \n"),
        new Shape("notes", "一、总体绩效目标\n甲[footnoteRef:1]", " [1: 乙"),
        new Shape("references", "一、总体绩效目标\n", "甲[footnoteRef:1]"),
        new Shape("prose behind a TAB", "一、总体绩效目标\n", "\t建设市场。\n"),
        new Shape("prose", "一、总体绩效目标\n", "建设市场达到5个。\n"),
        new Shape("a long sentence", "一、总体绩效目标\n", "建设市场达到5个，"),
        new Shape("items", "二、分项绩效目标\n", "（一）甲5万元\n绩效目标：乙\n"),
        new Shape("levels of an announcement", "二、分项绩效目标\n（一）甲5万元\n绩效指标：设置", "3个一级指标、"),
        new Shape("items in a row", "二、分项绩效目标\n", "（一）"),
        new Shape("numbered claims", "二、分项绩效目标\n（一）甲\n绩效目标：乙\n绩效指标：", "1、甲≥5个。"),
        new Shape("blank lines", "一、总体绩效目标\n", "\n"),
        new Shape("blank lines in a table", project, "\n"),
        new Shape("one cell", "\t", "建设"),
        new Shape("one cell of many lines", "\t甲\n", "建设\n"),
        new Shape("one row of blank cells", "", "\t"),
        new Shape("a foreign table", "", "\t序号\n\t设备\n\n"),
        new Shape("carriage returns", "", "\r"),
        new Shape("tables and prose", "", "\t项目编码\n\n\n甲\n"));
  }

  private static String projects() {
    String text = Layout.of(Manner.COUNTY).text(FilingGenerator.filing(1, 1), TextForm.DOCX);
    return text.substring(text.indexOf("预算项目绩效目标\n"));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void allocatesInProportionToTheText(Shape shape) {
    long base = 0;
    long tenfold = 0;
    for (int length : LENGTHS) {
      base += leastAllocatedBy(shape.text(length));
      tenfold += leastAllocatedBy(shape.text(10 * length));
    }
    assertThat(tenfold).isLessThanOrEqualTo((long) (10.5 * base) + CONSTANT);
  }

  /** Code that is compiled meanwhile allocates less. */
  private static long leastAllocatedBy(byte[] text) {
    return LongStream.range(0, 2).map(time -> allocatedBy(text)).min().orElseThrow();
  }

  private static long allocatedBy(byte[] text) {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    var reading = TableText.read(text);
    long allocated = THREADS.getThreadAllocatedBytes(thread) - before;
    assertThat(reading.source().bytes()).isEqualTo(text);
    return allocated;
  }

  /** What is only looked at allocates nothing; its time grows a hundredfold where it is squared. */
  @Tag("deep")
  @ParameterizedTest
  @MethodSource("shapes")
  void looksAtTheTextInProportionToIt(Shape shape) {
    byte[] text = shape.text(25 * REPEATS);
    byte[] tenfold = shape.text(250 * REPEATS);
    processorTimeOf(text);
    long base = Math.max(processorTimeOf(text), SHORTEST);
    assertThat(processorTimeOf(tenfold)).isLessThan(40 * base);
  }

  private static long processorTimeOf(byte[] text) {
    long before = THREADS.getCurrentThreadCpuTime();
    assertThat(TableText.read(text).diagnostics()).isNotNull();
    return THREADS.getCurrentThreadCpuTime() - before;
  }
}
