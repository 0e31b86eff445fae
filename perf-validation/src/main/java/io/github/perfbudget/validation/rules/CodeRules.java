package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Checks;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on project codes (项目编码). A blank code is none of theirs: see {@link ProjectRules#CODE}. */
final class CodeRules {

  /** The way to every project code that is not blank. */
  static final Part<Filing, ProjectCode> CODES =
      FilingParts.PROJECTS.then(
          Part.field("code", project -> project.code().filter(code -> !code.text().isBlank())));

  /** A code has the shape of a full one. */
  static final Rule<ProjectCode> SHAPE =
      Rule.<ProjectCode>builder()
          .id("code.shape")
          .ref("CODE-01")
          .severity(Severity.ERROR)
          .title(
              "项目编码为21位：8位数字、1位大写字母、12位数字或大写字母",
              "A project code has 21 characters: 8 digits, a capital, 12 digits or capitals")
          .message("项目编码「{code}」不是21位的项目编码", "\"{code}\" is no project code of 21 characters")
          .basis(Bases.CODE_PRACTICE)
          .example("项目编码：304001", "项目编码：13022925P00003410001H")
          .check(
              (code, at) ->
                  code.isFull() ? Stream.of() : Stream.of(Breach.at(at).with("code", code.text())))
          .build();

  /** The last character of a Hebei code is its check character. */
  static final Rule<ProjectCode> CHECK_CHARACTER =
      Rule.<ProjectCode>builder()
          .id("code.check-character")
          .ref("CODE-02")
          .severity(Severity.WARNING)
          .title("河北项目编码末位与校验码一致", "The last character of a Hebei code is its check character")
          .message(
              "项目编码「{code}」末位应为{expected}，请核对各位",
              "the last character of \"{code}\" should be {expected}: one of the characters may be mistyped")
          .basis(Bases.CHECK_PRACTICE)
          .example("项目编码：13022925P000034100010", "项目编码：13022925P00003410001H")
          .check(CodeRules::checkCharacter)
          .build();

  /** A Hebei code holds no letter that check characters are not computed from. */
  static final Rule<ProjectCode> LETTERS =
      Rule.<ProjectCode>builder()
          .id("code.letters")
          .ref("CODE-02")
          .severity(Severity.WARNING)
          .title("河北项目编码不含字母I、O、S、V、Z", "A Hebei code holds none of the letters I, O, S, V and Z")
          .message(
              "项目编码「{code}」含有字母{letter}，校验码的字符集没有这个字母，请核对是否误写",
              "\"{code}\" holds the letter {letter}, of which no check character is made: it may be mistyped")
          .basis(Bases.CHECK_PRACTICE)
          .example("项目编码：13022925P0000341OO01H", "项目编码：13022925P00003410001H")
          .check(CodeRules::letters)
          .build();

  /**
   * All codes of a filing are of one finance division; where they are not, the rarer ones are
   * reported.
   */
  static final Rule<Filing> ONE_DIVISION =
      Rule.<Filing>builder()
          .id("code.division")
          .ref("CODE-03")
          .severity(Severity.WARNING)
          .title("同一文本的项目编码区划一致", "All project codes of a filing are of one division")
          .message(
              "项目编码的区划为{division}，其他项目多为{usual}",
              "the code is of division {division}, most others are of {usual}")
          .basis(Bases.CODE_PRACTICE)
          .example("两个项目的编码以130229开头，本项目为13022825P000034100025", "三个项目的编码均以130229开头")
          .check(CodeRules::strayDivisions)
          .build()
          .whenAny(CODES);

  /** No two projects have one code. */
  static final Rule<Filing> DISTINCT =
      Rule.<Filing>builder()
          .id("code.unique")
          .ref("CODE-05")
          .severity(Severity.ERROR)
          .title("项目编码不重复", "No two projects have one code")
          .message("项目编码「{code}」与前面的项目相同", "an earlier project has the code \"{code}\" too")
          .basis(Bases.INTEGRATED_BUDGET)
          .example(
              "招商经费、会展经费的项目编码都是13022925P00003410001H",
              "招商经费：13022925P00003410001H　会展经费：13022925P000034100025")
          .check(Checks.unique("code", CODES, ProjectCode::text))
          .build();

  /** The capitals that GB 32100 leaves out, as they look like digits or like each other. */
  private static final String NO_LETTERS = "IOSVZ";

  /** Where the digits and letters behind the class begin. */
  private static final int CLASS_END = 9;

  private CodeRules() {}

  private static Stream<Breach> letters(ProjectCode code, FieldPath at) {
    return isOfHebei(code)
        ? NO_LETTERS
            .chars()
            .mapToObj(Character::toString)
            .filter(letter -> code.text().indexOf(letter, CLASS_END) >= 0)
            .map(letter -> Breach.at(at).with("code", code.text()).with("letter", letter))
            .limit(1)
        : Stream.of();
  }

  private static boolean isOfHebei(ProjectCode code) {
    return code.division().filter(division -> division.startsWith("13")).isPresent()
        && code.classLetter().equals(Optional.of("P"));
  }

  private static Stream<Breach> checkCharacter(ProjectCode code, FieldPath at) {
    return code.expectedCheckCharacter().stream()
        .filter(expected -> !code.checkCharacter().equals(Optional.of(expected)))
        .map(expected -> Breach.at(at).with("code", code.text()).with("expected", expected));
  }

  private static Stream<Breach> strayDivisions(Filing filing, FieldPath at) {
    List<Located<String>> divisions =
        CODES
            .of(filing, at)
            .flatMap(
                code ->
                    code.value().division().stream()
                        .map(division -> Located.of(code.path(), division)))
            .toList();
    return Majority.of(divisions.stream().map(Located::value).toList()).stream()
        .flatMap(
            usual ->
                divisions.stream()
                    .filter(each -> !each.value().equals(usual))
                    .map(
                        each ->
                            Breach.at(each.path())
                                .with("division", each.value())
                                .with("usual", usual)));
  }
}
