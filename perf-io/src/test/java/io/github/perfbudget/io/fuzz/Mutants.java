package io.github.perfbudget.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/**
 * Filings in which something was damaged: bytes, lines, cells, labels, numbers. The mutant of a
 * number is the same at any time.
 */
final class Mutants {

  private static final int MOST_DAMAGES = 4;

  private static final List<String> LABELS =
      List.of(
          "项目编码",
          "项目名称",
          "预算规模及资金用途",
          "其中：财政资金",
          "其他资金",
          "资金支出计划（%）",
          "12月底",
          "绩效目标",
          "一级指标",
          "指标值",
          "产出指标",
          "满意度指标",
          "单位：元",
          "二、分项绩效目标",
          "部门整体支出绩效目标申报表",
          "年度收入预算",
          "整体支出绩效指标");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1.5.2",
          "９",
          "≥",
          "%",
          "‰",
          "万元",
          "1e9",
          "九十",
          "99999999999999999999",
          "0.000001",
          "1,2,3",
          "100%",
          "2025-13-45",
          "5元/亩");

  /** Damages a text at a random place. */
  private interface Damage extends BiFunction<String, SplittableRandom, String> {}

  private static final List<Damage> DAMAGES =
      List.of(
          Mutants::withoutLine,
          Mutants::withLineTwice,
          Mutants::withLinesSwapped,
          (text, random) -> insert(text, random, "\t"),
          (text, random) -> insert(text, random, "\n"),
          (text, random) -> without(text, random, '\t'),
          (text, random) -> without(text, random, '\n'),
          (text, random) -> insert(text, random, oneOf(LABELS, random)),
          (text, random) -> inPlaceOfCell(text, random, oneOf(LABELS, random)),
          (text, random) -> inPlaceOfCell(text, random, oneOf(NUMBERS, random)),
          (text, random) -> inPlaceOfDigit(text, random, oneOf(NUMBERS, random)),
          (text, random) -> insert(text, random, Character.toString(random.nextInt(1, 0xD800))));

  private final List<byte[]> originals;
  private final long seed;

  Mutants(List<byte[]> originals, long seed) {
    this.originals = List.copyOf(originals);
    this.seed = seed;
  }

  byte[] mutant(long number) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    byte[] original = oneOf(originals, random);
    if (random.nextInt(4) == 0) {
      return withOtherBytes(original, random);
    }
    String text = new String(original, UTF_8);
    for (int i = random.nextInt(1, MOST_DAMAGES + 1); i > 0; i--) {
      text = oneOf(DAMAGES, random).apply(text, random);
    }
    return text.getBytes(UTF_8);
  }

  private static <T> T oneOf(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }

  private static byte[] withOtherBytes(byte[] original, SplittableRandom random) {
    byte[] bytes = original.clone();
    for (int i = random.nextInt(1, MOST_DAMAGES + 1); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static int place(String text, SplittableRandom random) {
    return random.nextInt(text.length() + 1);
  }

  private static String insert(String text, SplittableRandom random, String words) {
    int at = place(text, random);
    return text.substring(0, at) + words + text.substring(at);
  }

  private static String without(String text, SplittableRandom random, char sign) {
    int at = text.indexOf(sign, place(text, random));
    return at < 0 ? text : text.substring(0, at) + text.substring(at + 1);
  }

  private static String inPlaceOfCell(String text, SplittableRandom random, String words) {
    int start = text.indexOf('\t', place(text, random));
    if (start < 0) {
      return text;
    }
    int end = start + 1;
    while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
      end++;
    }
    return text.substring(0, start + 1) + words + text.substring(end);
  }

  private static String inPlaceOfDigit(String text, SplittableRandom random, String words) {
    int at = place(text, random);
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : text.substring(0, at) + words + text.substring(at + 1);
  }

  private static String withoutLine(String text, SplittableRandom random) {
    List<String> lines = lines(text);
    lines.remove(random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static String withLineTwice(String text, SplittableRandom random) {
    List<String> lines = lines(text);
    lines.add(random.nextInt(lines.size()), oneOf(lines, random));
    return String.join("\n", lines);
  }

  private static String withLinesSwapped(String text, SplittableRandom random) {
    List<String> lines = lines(text);
    int one = random.nextInt(lines.size());
    lines.set(one, lines.set(random.nextInt(lines.size()), lines.get(one)));
    return String.join("\n", lines);
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }
}
