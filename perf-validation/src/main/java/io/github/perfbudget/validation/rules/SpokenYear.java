package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.indicator.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether prose speaks of the fiscal year or of another one (所述年度): after 2024年 or 上年 a sentence
 * tells of that year until it names another. What is compared with a year (较2024年增长, 以2024年为基数) is
 * not of it, nor does a title (《2024年工作方案》) tell of its own.
 */
final class SpokenYear {

  private static final String STOPS = "。；;！？!?\n";
  private static final String TITLE_MARKS = "《》";
  private static final String COMPARED = "较比与同以";
  private static final List<String> EARLIER = List.of("上年", "去年", "往年");
  private static final List<String> PRESENT = List.of("今年", "本年", "当年");

  /** So much of a name is searched for, which keeps the work linear in the prose. */
  private static final int SEARCHED = 64;

  private final String prose;
  private final Optional<Integer> fiscal;
  private int read;
  private int searched;
  private boolean other;
  private boolean titled;

  private SpokenYear(String prose, Optional<Integer> fiscal) {
    this.prose = prose;
    this.fiscal = fiscal;
  }

  /** The claims that are of the fiscal year, as far as the prose tells. */
  static List<Located<Claim>> of(
      Narrative narrative, Stream<Located<Claim>> claims, Optional<Integer> fiscal) {
    return current(String.join("\n", narrative.paragraphs()), claims, fiscal);
  }

  /** The claims of a goal item that are of the fiscal year. */
  static List<Located<Claim>> of(
      GoalItem item, Stream<Located<Claim>> claims, Optional<Integer> fiscal) {
    return current(item.goal().orElse("") + "\n" + item.indicatorText().orElse(""), claims, fiscal);
  }

  private static List<Located<Claim>> current(
      String prose, Stream<Located<Claim>> claims, Optional<Integer> fiscal) {
    SpokenYear spoken = new SpokenYear(prose, fiscal);
    return claims.filter(claim -> spoken.isCurrent(claim.value())).toList();
  }

  /**
   * The claims follow one another in the prose; behind one that is not there none is looked for.
   */
  private boolean isCurrent(Claim claim) {
    String name = claim.name().orElse("");
    int at = find(name);
    if (at < 0) {
      searched = prose.length();
      other = false;
      read(name, 0, name.length());
    } else {
      searched = name.isEmpty() ? searched : at + 1;
      read(prose, read, Math.max(read, at + name.length()));
      read = Math.max(read, at + name.length());
    }
    return !other;
  }

  /** Where a name stands next; -1 where it does not, or only its beginning. */
  private int find(String name) {
    int at = prose.indexOf(name.substring(0, Math.min(name.length(), SEARCHED)), searched);
    return at >= 0 && prose.startsWith(name, at) ? at : -1;
  }

  private void read(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (STOPS.indexOf(c) >= 0) {
        other = false;
        titled = false;
      } else if (TITLE_MARKS.indexOf(c) >= 0) {
        titled = c == '《';
      } else if (!titled && (at == 0 || COMPARED.indexOf(text.charAt(at - 1)) < 0)) {
        readYear(text, at);
      }
    }
  }

  private void readYear(String text, int at) {
    if (Years.isYear(text, at)) {
      int year = Integer.parseInt(text.substring(at, at + Years.LENGTH));
      other = fiscal.filter(each -> each != year).isPresent();
    } else if (EARLIER.stream().anyMatch(word -> text.startsWith(word, at))) {
      other = true;
    } else if (PRESENT.stream().anyMatch(word -> text.startsWith(word, at))) {
      other = false;
    }
  }
}
