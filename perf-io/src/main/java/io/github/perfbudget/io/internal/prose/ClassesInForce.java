package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import java.util.Optional;

/**
 * The classes that labels in prose put in force: {@code 数量指标：新建站点3个}, {@code 【质量指标】合格率95%}.
 *
 * <p>They hold to the end of the sentence; beyond it, a class of the first level holds for the
 * labels of the second that belong to it. A class alone in its paragraph is a heading, and holds to
 * the next one.
 */
public final class ClassesInForce {

  private static final String CLASS = "指标";
  private static final char OPEN = '【';
  private static final char CLOSE = '】';
  private static final char QUOTE = '“';
  private static final String OUTPUT = "产出";

  private Optional<FieldText> category = Optional.empty();
  private Optional<FieldText> type = Optional.empty();
  private boolean stated;
  private Optional<FieldText> categoryAbove = Optional.empty();
  private Optional<FieldText> typeAbove = Optional.empty();

  /** Whether words are the name of a class of either level. */
  static boolean isClass(String words) {
    return isCategory(words) || isType(words);
  }

  static boolean isCategory(String words) {
    return words.endsWith(CLASS) && IndicatorCategory.ofLabel(words).isPresent();
  }

  static boolean isType(String words) {
    return words.endsWith(CLASS) && IndicatorType.ofLabel(words).isPresent();
  }

  /** Takes a paragraph that is a class and nothing else, perhaps numbered; false for any other. */
  boolean takeHeading(FieldText paragraph) {
    FieldText words = paragraph.from(Numbering.item(paragraph.text()));
    int last = words.text().length() - 1;
    boolean colon = last > 0 && Label.isColon(words.text().charAt(last));
    boolean heading = take(colon ? words.part(0, last) : words);
    if (heading) {
      categoryAbove = category;
      typeAbove = type;
    }
    return heading;
  }

  /** Takes a label, perhaps with points in brackets behind it; false where it is no class. */
  boolean take(FieldText label) {
    String all = Label.withoutBracket(label.text());
    int output = all.startsWith(OUTPUT) && !isClass(all) ? OUTPUT.length() : 0;
    FieldText named = label.part(output, all.length());
    String words = named.text();
    if (isType(words) && (!isCategory(words) || isBelowCategory(words))) {
      type = Optional.of(named);
      category = category.filter(above -> holds(above.text(), words));
      stated = true;
    } else if (isCategory(words)) {
      category = Optional.of(named);
      type = Optional.empty();
      stated = true;
    }
    return isClass(words);
  }

  /**
   * Takes a label at the start of a phrase, in brackets or before a name in quotation marks, and
   * returns what stands behind it.
   */
  FieldText takeInFront(FieldText phrase) {
    int close = phrase.text().indexOf(CLOSE);
    boolean bracketed = close > 0 && phrase.text().charAt(0) == OPEN;
    if (bracketed && take(phrase.part(1, close))) {
      return phrase.from(close + 1);
    }
    int quote = phrase.text().indexOf(QUOTE);
    return quote > 0 && take(phrase.part(0, quote)) ? phrase.from(quote) : phrase;
  }

  /**
   * Beside the other classes of outputs costs are one of the second level, and so is what belongs
   * to the class above in other words.
   */
  private boolean isBelowCategory(String words) {
    boolean cost = IndicatorType.ofLabel(words).filter(IndicatorType.COST::equals).isPresent();
    return (cost && type.isPresent())
        || category
            .filter(above -> !above.text().equals(words) && holds(above.text(), words))
            .isPresent();
  }

  private static boolean holds(String above, String label) {
    return IndicatorType.ofLabel(label)
        .flatMap(
            below -> IndicatorCategory.ofLabel(above).filter(category -> below.belongsTo(category)))
        .isPresent();
  }

  /** Ends what a sentence has put in force; the headings above hold on. */
  void endSentence() {
    stated = categoryAbove.isPresent() || typeAbove.isPresent();
    category = categoryAbove.or(() -> category);
    type = stated ? typeAbove : type;
  }

  void addTo(Claim.Builder claim, FieldPath path, ReaderNotes notes) {
    if (stated) {
      category
          .flatMap(words -> notes.text(path.field("categoryText"), words))
          .ifPresent(claim::categoryText);
      type.flatMap(words -> notes.text(path.field("typeText"), words)).ifPresent(claim::typeText);
    }
  }
}
