package io.github.perfbudget.model.value;

import io.github.perfbudget.model.value.ComparatorWords.Word;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the text of a target: {@code notApplicable | comparator? number unit | text}. */
final class TargetReader {

  private final String text;
  private final Cursor cursor;

  private TargetReader(String text) {
    this.text = text;
    this.cursor = Cursor.withoutOuterBlanks(text);
  }

  static Target read(String text) {
    Target target = new TargetReader(text).target();
    return target.value() instanceof Text words ? padded(target, words) : target;
  }

  /** Reads what is padded inside, as {@code ≥ 90 %} is, as if it were not. */
  private static Target padded(Target target, Text words) {
    String closed = Padding.closeUp(words.text());
    if (closed.equals(words.text())) {
      return target;
    }
    Target read = new TargetReader(closed).target();
    boolean isNumber =
        read.value() instanceof NumericValue
            || (read.value() instanceof Unrecognized && read.comparator().isPresent());
    return isNumber ? new Target(target.text(), read.comparator(), read.value()) : target;
  }

  private Target target() {
    int start = cursor.position();
    Comparator before = ComparatorWords.readBefore(cursor);
    NumberPhrase phrase = NumberPhrase.read(cursor);
    Target target = phrase == null || Calendar.isYear(phrase) ? null : number(before, phrase);
    if (target != null) {
      return target;
    }
    cursor.moveTo(start);
    String words = cursor.rest();
    return target(
        null, NotApplicable.isStatedBy(words) ? new NotApplicable(words) : new Text(words));
  }

  private @Nullable Target number(@Nullable Comparator before, NumberPhrase phrase) {
    NumericValue value = phrase.inUnit(phrase.rest());
    if (value != null) {
      return target(before, value);
    }
    Target withWordBehind = numberWithWordBehind(before, phrase);
    if (withWordBehind != null || Calendar.isPartOfYear(phrase)) {
      return withWordBehind;
    }
    return Suffix.isMistakenUnit(phrase, before != null)
        ? target(before, new Unrecognized(phrase.lower(), phrase.rest()))
        : null;
  }

  private @Nullable Target numberWithWordBehind(@Nullable Comparator before, NumberPhrase phrase) {
    Word behind = ComparatorWords.behind(phrase.rest());
    if (behind == null || !behind.mayFollow(before)) {
      return null;
    }
    String unit = behind.cutFrom(phrase.rest());
    NumericValue value = phrase.inUnit(unit);
    return value == null ? null : target(before == null ? behind.comparator() : before, value);
  }

  private Target target(@Nullable Comparator comparator, IndicatorValue value) {
    return new Target(text, Optional.ofNullable(comparator), value);
  }
}
