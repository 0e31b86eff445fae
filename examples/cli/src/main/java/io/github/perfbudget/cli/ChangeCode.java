package io.github.perfbudget.cli;

import io.github.perfbudget.model.diff.Change;
import java.util.List;

/**
 * What kind of change it is, for programs; what does not apply is empty.
 *
 * @param kind added, removed, renamed, classAdded, classDropped, targetChanged or fieldChanged
 * @param part what was added, removed or renamed, for example {@code goalItem}
 * @param shifts how a target has changed, for example {@code madeQualitative}
 * @param field what a field is about, for example {@code budget}
 */
record ChangeCode(String kind, String part, List<String> shifts, String field) {

  static ChangeCode of(Change change) {
    if (change instanceof Change.PartAdded added) {
      return ofPart("added", added.part());
    }
    if (change instanceof Change.PartRemoved removed) {
      return ofPart("removed", removed.part());
    }
    if (change instanceof Change.PartRenamed renamed) {
      return ofPart("renamed", renamed.part());
    }
    if (change instanceof Change.TargetChanged target) {
      List<String> shifts = target.shifts().stream().map(ChangeCode::code).toList();
      return new ChangeCode("targetChanged", "", shifts, "");
    }
    if (change instanceof Change.FieldChanged field) {
      return new ChangeCode("fieldChanged", "", List.of(), code(field.kind()));
    }
    String kind = change instanceof Change.ClassAdded ? "classAdded" : "classDropped";
    return new ChangeCode(kind, "", List.of(), "");
  }

  private static ChangeCode ofPart(String kind, Enum<?> part) {
    return new ChangeCode(kind, code(part), List.of(), "");
  }

  /** For example {@code goalItem} for {@code GOAL_ITEM}. */
  private static String code(Enum<?> constant) {
    StringBuilder code = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < constant.name().length(); i++) {
      char c = constant.name().charAt(i);
      if (c != '_') {
        code.append(first ? c : Character.toLowerCase(c));
      }
      first = c == '_';
    }
    return code.replace(0, 1, String.valueOf(Character.toLowerCase(code.charAt(0)))).toString();
  }
}
