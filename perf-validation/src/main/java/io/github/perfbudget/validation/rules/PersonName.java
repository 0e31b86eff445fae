package io.github.perfbudget.validation.rules;

import java.util.List;

/** The names of people in a sign-off. */
final class PersonName {

  /** Words of the form and of offices, which no clerk's name ends in. */
  private static final List<String> NO_NAMES =
      List.of("签字", "签章", "盖章", "姓名", "单位", "中心", "局", "科", "处", "股", "室", "部", "组", "站");

  private static final int LONGEST = 4;

  private PersonName() {}

  /** Two to four Chinese characters, as names are, neither masked nor words of the form. */
  static boolean isName(String text) {
    String name = Cells.key(text);
    return name.length() >= 2
        && name.length() <= LONGEST
        && name.indexOf('某') < 0
        && name.codePoints().allMatch(PersonName::isNameCharacter)
        && NO_NAMES.stream().noneMatch(name::endsWith);
  }

  private static boolean isNameCharacter(int c) {
    return Character.isIdeographic(c) || c == '·';
  }
}
