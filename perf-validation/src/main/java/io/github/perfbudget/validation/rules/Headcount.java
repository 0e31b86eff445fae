package io.github.perfbudget.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many of a thing there are (每个…有几个), as the words of a table say: of 每个驻外办事处 there are three
 * where they speak of 三个驻外招商办事处.
 */
final class Headcount {

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int NOUN = 3;
  private static final int REACH = 12;

  private Headcount() {}

  /** The words behind 每个 in what a cost is called. */
  static Optional<String> noun(List<String> cost) {
    return cost.stream().flatMap(text -> afterEach(text).stream()).findFirst();
  }

  /** The number of a noun, if the words state one and no other. */
  static Optional<BigDecimal> of(String noun, List<String> words) {
    Set<Integer> counts = new TreeSet<>();
    words.forEach(text -> collect(text, noun, counts));
    return counts.size() == 1
        ? Optional.of(BigDecimal.valueOf(counts.iterator().next()))
        : Optional.empty();
  }

  /** The words after 每个, if there are enough of them for a noun. */
  private static Optional<String> afterEach(String text) {
    int each = text.indexOf("每个");
    return each < 0
        ? Optional.empty()
        : Optional.of(reach(text, each + 2)).filter(noun -> noun.length() >= NOUN);
  }

  private static String reach(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + REACH));
  }

  private static void collect(String text, String noun, Set<Integer> counts) {
    for (int at = text.indexOf('个'); at > 0; at = text.indexOf('个', at + 1)) {
      int count = NUMERALS.indexOf(text.charAt(at - 1)) + 1;
      boolean alone = at < 2 || NUMERALS.indexOf(text.charAt(at - 2)) < 0;
      if (count > 1 && alone && sharesNoun(reach(text, at + 1), noun)) {
        counts.add(count);
      }
    }
  }

  /** Whether words hold some of a noun, which is a short one. */
  static boolean sharesNoun(String words, String noun) {
    return nouns(noun).anyMatch(words::contains);
  }

  /** Whatever in words is long enough for a noun, and no longer. */
  static Stream<String> nouns(String words) {
    return IntStream.rangeClosed(0, words.length() - NOUN)
        .mapToObj(at -> words.substring(at, at + NOUN));
  }
}
