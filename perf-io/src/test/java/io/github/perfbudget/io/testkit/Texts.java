package io.github.perfbudget.io.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts as cells and paragraphs hold them, which are no labels of a form. */
final class Texts {

  private static final String WORDS = "建设推广农村电商展会企业服务保障乡镇蔬菜储备";
  private static final String REST = WORDS + " ，、；（）《》“”—/-%0123456789≥.ａＺ";

  private Texts() {}

  /** Words without digits. */
  static Arbitrary<String> names() {
    return words().ofMinLength(2).ofMaxLength(8);
  }

  private static net.jqwik.api.arbitraries.StringArbitrary words() {
    return Arbitraries.strings().withChars(WORDS);
  }

  /** One paragraph: digits, signs and blanks stand inside it. */
  static Arbitrary<String> sentences() {
    Arbitrary<String> inside = Arbitraries.strings().withChars(REST).ofMaxLength(12);
    Arbitrary<String> end = Arbitraries.of("", "。", "；");
    return Combinators.combine(names(), inside, words().ofLength(1), end)
        .as((first, middle, last, stop) -> first + middle + last + stop);
  }

  /** One paragraph or several. */
  static Arbitrary<String> texts() {
    return sentences().list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
  }
}
