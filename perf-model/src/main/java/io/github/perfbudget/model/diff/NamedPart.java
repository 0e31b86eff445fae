package io.github.perfbudget.model.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a filing that has a name, and so can come, go and be renamed. */
public enum NamedPart {
  /** A project (预算项目). */
  PROJECT("projects", "name"),
  /** An indicator (绩效指标). */
  INDICATOR("indicators", "name"),
  /** A goal item (分项绩效目标). */
  GOAL_ITEM("goalItems", "name"),
  /** A group of indicators (年度整体支出目标) of the declaration. */
  GROUP("groups", "budgetLine"),
  /** The declaration of the whole department (部门整体支出绩效目标申报表). */
  DECLARATION("declaration", "");

  private final String field;
  private final String name;

  NamedPart(String field, String name) {
    this.field = field;
    this.name = name;
  }

  /** Finds the part that stands in a field, or in a list of that name. */
  static Optional<NamedPart> in(String field) {
    return Arrays.stream(values()).filter(part -> part.field.equals(field)).findFirst();
  }

  /** Tells whether a way leads to the name of a part. */
  static boolean isName(List<String> way) {
    return way.size() > 1
        && in(way.get(way.size() - 2)).filter(part -> part.name.equals(last(way))).isPresent();
  }

  private static String last(List<String> way) {
    return way.get(way.size() - 1);
  }

  /** The field that names the part. */
  String nameField() {
    return name;
  }

  /** Tells whether an element has a name or a code. */
  boolean identifies(Branch element) {
    return Stream.of(name, "code").anyMatch(each -> !element.child(each).isEmpty());
  }

  /** What tells a part without a name from others. */
  List<String> otherNames() {
    return switch (this) {
      case PROJECT -> List.of("code", "title");
      case INDICATOR -> List.of("description");
      case GOAL_ITEM -> List.of("title");
      case GROUP -> List.of("budgetLineText", "label");
      case DECLARATION -> List.of();
    };
  }
}
