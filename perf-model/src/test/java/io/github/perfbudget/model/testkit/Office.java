package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.ProjectCode;

/**
 * The office that files. Places are invented, and so are the divisions of the codes.
 *
 * @param place for example 岚禾县
 * @param bureau for example 公共服务局
 * @param code the code of the agency
 * @param division the first six characters of its project codes
 */
record Office(String place, String bureau, String code, String division) {

  static Office draw(Choices choices, boolean city) {
    String place = choices.oneOf("岚禾", "澄岭", "砚溪", "霁湖", "桐屿") + (city ? "市" : "县");
    String bureau = choices.oneOf("公共服务局", "综合事务局", "民生保障局", "事业发展中心");
    String code = "3" + digits(choices.below(100), 2) + "001";
    return new Office(place, bureau, code, "139" + digits(choices.below(1000), 3));
  }

  String name() {
    return place + bureau;
  }

  /** A cover names the office without its code. */
  Agency onCover() {
    return Agency.builder().name(name()).build();
  }

  /** In a city the office goes by its name, in a county by its code and name. */
  Agency agency(boolean city) {
    Agency.Builder agency = Agency.builder();
    return city ? agency.name(name()).build() : agency.code(code).name(name() + "本级").build();
  }

  /** The code of a project: of this division, with the right check character. */
  ProjectCode projectCode(Choices choices, int fiscalYear, int number) {
    int year = (fiscalYear - choices.below(3)) % 100;
    String serial = "00" + digits(choices.below(10_000), 4) + digits(10_000 + number, 5);
    String head = division + digits(year, 2) + "P" + serial;
    String check = ProjectCode.of(head + "0").expectedCheckCharacter().orElseThrow();
    return ProjectCode.of(head + check);
  }

  private static String digits(int number, int length) {
    String digits = Integer.toString(number);
    return "0".repeat(length - digits.length()) + digits;
  }
}
