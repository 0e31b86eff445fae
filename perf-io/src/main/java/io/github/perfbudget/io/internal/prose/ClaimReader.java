package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.prose.Phrases.Phrase;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the indicators that prose states (叙述中的指标).
 *
 * <p>Items and clauses that begin with a class ({@code 1、产出指标—数量指标—名称，指标值为≥4次}) are read whole;
 * elsewhere every phrase that ends in a number with its unit is one ({@code 储备蔬菜数量500吨}), of the
 * class that a label in front of it names ({@code 数量指标：…}).
 */
public final class ClaimReader {

  private static final String INDICATORS = "指标";

  private final FieldPath path;
  private final ReaderNotes notes;
  private final List<Claim> claims = new ArrayList<>();
  private ClassesInForce classes = new ClassesInForce();

  ClaimReader(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
  }

  List<Claim> claims() {
    return claims;
  }

  /** Reads paragraphs of one text, which the labels of another do not reach. */
  void readAll(List<FieldText> paragraphs) {
    classes = new ClassesInForce();
    paragraphs.forEach(this::read);
  }

  private void read(FieldText paragraph) {
    classes.endSentence();
    if (classes.takeHeading(paragraph)) {
      return;
    }
    int from = 0;
    for (NumberedItems.Item item : NumberedItems.in(paragraph.text())) {
      prose(paragraph.part(from, item.start()));
      item(paragraph.part(item.start(), item.end()));
      from = item.end();
    }
    prose(paragraph.from(from));
  }

  private void item(FieldText item) {
    ListedClaim.of(item).ifPresentOrElse(this::add, () -> prose(item));
  }

  private void prose(FieldText prose) {
    for (FieldText clause : Phrases.clauses(prose)) {
      ListedClaim.ofClause(clause).ifPresentOrElse(this::add, () -> phrases(clause));
      if (Phrases.endsSentence(clause.text())) {
        classes.endSentence();
      }
    }
  }

  private void add(ListedClaim claim) {
    claims.add(claim.build(next(), classes, notes));
  }

  private FieldPath next() {
    return path.index(claims.size());
  }

  /** In {@code 望澜塔、文昌阁2处单位} the number counts both, so the last of them is no name for it. */
  private void phrases(FieldText clause) {
    List<Phrase> phrases = Phrases.in(clause);
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      FieldText words = classes.takeInFront(phrase.words().from(number(phrase)));
      Optional<FieldText> behindColon =
          Optional.of(i + 1)
              .filter(next -> next < phrases.size() && phrases.get(next).isBehindColon())
              .map(next -> phrases.get(next).words());
      if (i == 0 && isBeforeComma(phrases) && classes.take(words)) {
        continue;
      }
      boolean enumerated = phrase.isFurtherItem() && !phrases.get(i - 1).holdsDigit();
      if (behindColon.isEmpty() || !classes.take(words)) {
        stated(words, behindColon)
            .filter(stated -> !(enumerated && stated.countsWhatFollows(words)))
            .ifPresent(this::add);
      }
    }
  }

  /** A class in front of a clause may stand before a comma: {@code 一是数量指标，新建站点3个}. */
  private static boolean isBeforeComma(List<Phrase> phrases) {
    return phrases.size() > 1 && phrases.get(1).before() == '，';
  }

  private static int number(Phrase phrase) {
    String words = phrase.words().text();
    return Math.max(Numbering.item(words), Numbering.ordinal(words));
  }

  private static Optional<StatedTarget> stated(FieldText words, Optional<FieldText> behindColon) {
    if (Announcement.opens(words.text()) || countsIndicators(words.text())) {
      return Optional.empty();
    }
    return behindColon
        .flatMap(
            value ->
                StatedTarget.labelled(words, value).or(() -> StatedTime.labelled(words, value)))
        .or(() -> StatedTarget.of(words))
        .or(() -> StatedTime.in(words));
  }

  /** {@code 其中数量指标2项} says how many indicators there are. */
  private static boolean countsIndicators(String words) {
    int number = words.length() - 1;
    while (number > 0 && Numbering.isDigit(words.charAt(number - 1))) {
      number--;
    }
    return number < words.length() - 1
        && "个项".indexOf(words.charAt(words.length() - 1)) >= 0
        && words.substring(0, number).endsWith(INDICATORS);
  }

  private void add(StatedTarget stated) {
    claims.add(stated.build(next(), classes, notes));
  }
}
