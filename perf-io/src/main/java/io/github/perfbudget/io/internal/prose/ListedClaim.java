package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.indicator.IndicatorColumn;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item of a list of indicators: {@code 1、产出指标—数量指标—名称--描述，指标值为≥4次。}, {@code 产出指标/数量指标/名称/≥4次；},
 * or without class {@code 1、名称，28个；}
 *
 * @param parts what dashes or slashes part before the value: classes, name, description
 * @param value what stands behind {@code 指标值为} or a comma, or is the last of the parts
 */
public record ListedClaim(List<FieldText> parts, FieldText value) {

  /** What the label of a value is followed by beside signs: verbs, digits, and as 不少于 begins. */
  private static final String VALUES = "为设：:0123456789不超达至大小高低等多少控最";

  private static final List<String> VERBS = List.of("设定为", "设置为", "为");

  /** Behind the classes and the name, slashes part the value, be it in words. */
  private static final int WHOLE = 3;

  /** Reads an item that begins with a class or whose value is a number; empty for any other. */
  static Optional<ListedClaim> of(FieldText item) {
    ListedClaim claim = read(item);
    return claim.isClassed() || claim.isValued() ? Optional.of(claim) : Optional.empty();
  }

  /** Reads a clause that begins with a class and is parted behind it; empty for any other. */
  static Optional<ListedClaim> ofClause(FieldText clause) {
    return Optional.of(read(clause)).filter(claim -> claim.isClassed() && claim.parts().size() > 1);
  }

  private boolean isValued() {
    return StatedTarget.isNumberWithUnit(value.text()) || StatedTime.isTime(value.text());
  }

  private boolean isClassed() {
    return ClassesInForce.isClass(parts.get(0).text());
  }

  private static ListedClaim read(FieldText item) {
    FieldText words = item.from(Numbering.item(item.text())).withoutStop();
    int first = firstCut(words.text());
    ListedClaim claim = cutAt(words, first);
    int last = claim.isClassed() && !isValueLabel(words, first) ? lastCut(words, first) : first;
    return last == first ? claim : cutAt(words, last);
  }

  private static ListedClaim cutAt(FieldText words, int cut) {
    FieldText stated = words.part(0, cut);
    List<FieldText> parts = ClaimParts.of(stated);
    FieldText value = value(words.from(cut));
    int last = parts.size() - 1;
    boolean whole = last == WHOLE && value.isBlank() && ClaimParts.isBySlashes(stated.text());
    return whole
        ? new ListedClaim(parts.subList(0, last), parts.get(last))
        : withValue(parts, value);
  }

  /** Where no value follows the parts, the last of them is the value or ends in it. */
  private static ListedClaim withValue(List<FieldText> parts, FieldText value) {
    int last = parts.size() - 1;
    if (!value.isBlank() || last == 0) {
      return new ListedClaim(parts, value);
    }
    FieldText part = parts.get(last);
    List<FieldText> before = parts.subList(0, last);
    return isValue(part.text())
        ? new ListedClaim(before, part)
        : StatedTarget.of(part)
            .filter(stated -> stated.target().span().end() == part.span().end())
            .map(stated -> new ListedClaim(append(before, stated.name()), stated.target()))
            .orElse(new ListedClaim(parts, value));
  }

  private static List<FieldText> append(List<FieldText> parts, FieldText part) {
    return Stream.concat(parts.stream(), Stream.of(part)).toList();
  }

  private static boolean isValue(String text) {
    return Target.parse(text).value() instanceof NotApplicable
        || StatedTarget.isNumberWithUnit(text);
  }

  /** The comma before the label of the value, else the first one; the end where there is none. */
  private static int firstCut(String text) {
    int comma = text.indexOf('，');
    for (int at = comma; at >= 0; at = text.indexOf('，', at + 1)) {
      if (valueLabel(text, at + 1) > 0) {
        return at;
      }
    }
    return comma < 0 ? text.length() : comma;
  }

  private static boolean isValueLabel(FieldText words, int cut) {
    return valueLabel(words.text(), Math.min(cut + 1, words.text().length())) > 0;
  }

  /**
   * The last comma, where a number follows it, or one of the grades that are listed before it:
   * {@code 分为健全、不健全两档，健全}. Else the description holds no comma.
   */
  private static int lastCut(FieldText words, int first) {
    String text = words.text();
    int last = text.lastIndexOf('，');
    if (last <= first) {
      return first;
    }
    String behind = text.substring(last + 1);
    boolean grade = !behind.isEmpty() && isListed(text.substring(first, last), behind);
    return grade || StatedTarget.isNumberWithUnit(behind) ? last : first;
  }

  private static boolean isListed(String description, String grade) {
    return description.contains(grade + "、") || description.contains("、" + grade);
  }

  /** The length of the label of a value, such as {@code 指标值}; 0 where none stands here. */
  private static int valueLabel(String text, int from) {
    int length = IndicatorColumn.TARGET.headerAt(text, from);
    int end = from + length;
    return end < text.length() && isBehindValueLabel(text.charAt(end)) ? length : 0;
  }

  private static boolean isBehindValueLabel(char c) {
    return VALUES.indexOf(c) >= 0 || Comparator.ofSign(c).isPresent();
  }

  private static FieldText value(FieldText behindCut) {
    FieldText value = behindCut.from(Math.min(1, behindCut.text().length()));
    int label = valueLabel(value.text(), 0);
    FieldText rest = label > 0 ? Label.rest(value, label) : value;
    return label > 0 ? behindVerb(rest) : rest;
  }

  private static FieldText behindVerb(FieldText value) {
    for (String verb : VERBS) {
      if (value.text().startsWith(verb)) {
        return Label.rest(value, verb.length());
      }
    }
    return value;
  }

  /** Makes the claim; where it names no class, that of a label above it holds. */
  Claim build(FieldPath path, ClassesInForce above, ReaderNotes notes) {
    Claim.Builder claim = Claim.builder();
    notes.put(path, parts.get(0).span().to(value.isBlank() ? last() : value.span()));
    if (!isClassed()) {
      above.addTo(claim, path, notes);
    }
    int next = 0;
    if (ClassesInForce.isCategory(parts.get(0).text())) {
      notes.text(path.field("categoryText"), parts.get(next++)).ifPresent(claim::categoryText);
    }
    if (next < parts.size() && ClassesInForce.isType(parts.get(next).text())) {
      notes.text(path.field("typeText"), parts.get(next++)).ifPresent(claim::typeText);
    }
    name(path, notes, claim, next);
    notes.text(path.field("target"), value).map(Target::parse).ifPresent(claim::target);
    return claim.build();
  }

  private SourceSpan last() {
    return parts.get(parts.size() - 1).span();
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
