package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item of a list of indicators: {@code 1、产出指标—数量指标—名称--描述，指标值为≥4次。}, or without class {@code
 * 1、名称，28个；}
 *
 * @param parts what dashes part before the value: classes, name, description
 * @param value what stands behind {@code 指标值为} or the first comma
 */
record ListedClaim(List<FieldText> parts, FieldText value) {

  private static final String VALUE = "指标值";
  private static final String CLASS = "指标";

  /** Reads an item that begins with a class or whose value is a number; empty for any other. */
  static Optional<ListedClaim> of(FieldText item) {
    FieldText words = item.from(Numbering.item(item.text())).withoutStop();
    int cut = cut(words.text());
    List<FieldText> parts = parts(words.part(0, cut));
    ListedClaim claim = withValue(parts, value(words.from(cut)));
    return isClass(parts.get(0).text()) || StatedTarget.isNumberWithUnit(claim.value().text())
        ? Optional.of(claim)
        : Optional.empty();
  }

  /** Where 不涉及 stands in place of the name, it is the value. */
  private static ListedClaim withValue(List<FieldText> parts, FieldText value) {
    int last = parts.size() - 1;
    boolean absent = value.isBlank() && last > 0 && isNotApplicable(parts.get(last).text());
    return absent
        ? new ListedClaim(parts.subList(0, last), parts.get(last))
        : new ListedClaim(parts, value);
  }

  private static boolean isNotApplicable(String text) {
    return Target.parse(text).value() instanceof NotApplicable;
  }

  /** Where the value begins, with the comma before it. */
  private static int cut(String text) {
    int comma = text.indexOf('，');
    for (int at = comma; at >= 0; at = text.indexOf('，', at + 1)) {
      if (text.startsWith(VALUE, at + 1)) {
        return at;
      }
    }
    return comma < 0 ? text.length() : comma;
  }

  private static FieldText value(FieldText behindCut) {
    FieldText value = behindCut.from(Math.min(1, behindCut.text().length()));
    if (!value.text().startsWith(VALUE)) {
      return value;
    }
    FieldText rest = Label.rest(value, VALUE.length());
    return rest.text().startsWith("为") ? rest.from(1) : rest;
  }

  private static List<FieldText> parts(FieldText stated) {
    List<FieldText> parts = new ArrayList<>();
    String text = stated.text();
    boolean hyphens = isClass(text.substring(0, Math.max(0, text.indexOf('-'))));
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = dashEnd(text, i, hyphens);
      if (end > i) {
        parts.add(stated.part(start, i));
        start = end;
        i = end - 1;
      }
    }
    parts.add(stated.from(start));
    return parts;
  }

  /** Dashes of any kind part; a single hyphen may belong to a name, unless the first parts. */
  private static int dashEnd(String text, int from, boolean hyphens) {
    int end = from;
    while (end < text.length() && "—–―－-".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean single = end == from + 1 && text.charAt(from) == '-';
    return single && !(hyphens && isBetweenWords(text, from)) ? from : end;
  }

  private static boolean isBetweenWords(String text, int hyphen) {
    boolean behindWord = hyphen > 0 && Character.isIdeographic(text.charAt(hyphen - 1));
    boolean beforeWord =
        hyphen + 1 < text.length() && Character.isIdeographic(text.charAt(hyphen + 1));
    return text.startsWith(CLASS, hyphen - CLASS.length()) || (behindWord && beforeWord);
  }

  private static boolean isClass(String part) {
    return isCategory(part) || isType(part);
  }

  private static boolean isCategory(String part) {
    return part.endsWith(CLASS) && IndicatorCategory.ofLabel(part).isPresent();
  }

  Claim build(FieldPath path, ReaderNotes notes) {
    Claim.Builder claim = Claim.builder();
    notes.put(path, parts.get(0).span().to(value.isBlank() ? last() : value.span()));
    int next = 0;
    if (isCategory(parts.get(0).text())) {
      notes.text(path.field("categoryText"), parts.get(next++)).ifPresent(claim::categoryText);
    }
    if (next < parts.size() && isType(parts.get(next).text())) {
      notes.text(path.field("typeText"), parts.get(next++)).ifPresent(claim::typeText);
    }
    name(path, notes, claim, next);
    notes.text(path.field("target"), value).map(Target::parse).ifPresent(claim::target);
    return claim.build();
  }

  private SourceSpan last() {
    return parts.get(parts.size() - 1).span();
  }

  private static boolean isType(String part) {
    return part.endsWith(CLASS) && IndicatorType.ofLabel(part).isPresent();
  }

  private void name(FieldPath path, ReaderNotes notes, Claim.Builder claim, int next) {
    if (next < parts.size()) {
      notes.text(path.field("name"), parts.get(next)).ifPresent(claim::name);
    }
    if (next + 1 < parts.size()) {
      FieldText description = FieldText.join(parts.subList(next + 1, parts.size()), last());
      notes.text(path.field("description"), description).ifPresent(claim::description);
    }
  }
}
