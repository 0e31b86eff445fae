package io.github.perfbudget.io.json;

import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.validation.Wording;
import java.math.BigDecimal;

/** What a member's value may be asked to be. */
enum JsonShape {
  TEXT("文本（加引号）", "text in quotes"),
  NUMBER("数字（不加引号）", "a number without quotes"),
  WHOLE_NUMBER("整数（不加引号）", "a whole number without quotes"),
  FLAG("true或false", "true or false"),
  LIST("列表 […]", "a list […]"),
  OBJECT("对象 {…}", "an object {…}"),
  POINTER("以 / 开头的字段地址，例如 \"/projects/3\"", "an address such as \"/projects/3\"");

  private final String chinese;
  private final String english;

  JsonShape(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Finds the shape that values of a type have. */
  static JsonShape of(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return WHOLE_NUMBER;
    }
    if (type == BigDecimal.class) {
      return NUMBER;
    }
    if (Iterable.class.isAssignableFrom(type)) {
      return LIST;
    }
    return isWrittenAsText(type) ? TEXT : OBJECT;
  }

  private static boolean isWrittenAsText(Class<?> type) {
    return type == String.class || type.isEnum() || type == ProjectCode.class;
  }

  /** Returns what is wrong where another shape was {@code found}. */
  Wording expected() {
    return Wording.of("应为" + chinese + "，此处为{found}", "expected " + english + ", found {found}");
  }
}
