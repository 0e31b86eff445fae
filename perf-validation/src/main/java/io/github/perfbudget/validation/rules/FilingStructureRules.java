package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Undecided;
import io.github.perfbudget.validation.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the parts of a filing (文本结构). */
final class FilingStructureRules {

  private static final Wording NO_PART_ONE =
      Wording.of("文本没有第一部分（文字部分），只有表格", "the filing has tables alone, and no part in prose");

  /** The three sections of part one are there and say something. */
  static final Rule<Filing> SECTIONS =
      Rule.<Filing>builder()
          .id("filing.sections")
          .ref("STR-01")
          .severity(Severity.ERROR)
          .title(
              "总体绩效目标、分项绩效目标、工作保障措施三部分齐全",
              "Overall goal, goals by item and safeguards are all there")
          .message("缺少「{section}」部分，或其中没有内容", "the section \"{section}\" is missing or empty")
          .basis(Bases.FILING_FORM)
          .example("第一部分只有总体绩效目标和分项绩效目标，没有工作保障措施", "第一部分依次为总体绩效目标、分项绩效目标、工作保障措施，各有内容")
          .check(FilingStructureRules::missingSections)
          .build();

  /** The fiscal year is stated. */
  static final Rule<Filing> YEAR =
      Rule.<Filing>builder()
          .id("filing.year")
          .ref("STR-02")
          .severity(Severity.WARNING)
          .title("写明预算年度", "The fiscal year is stated")
          .message("封面、标题和表头均未写明预算年度", "neither cover nor titles state the fiscal year")
          .basis(Bases.FILING_FORM)
          .example("封面：部门预算绩效文本（没有年度）", "封面：2025年部门预算绩效文本")
          .check(
              (filing, at) ->
                  filing.year().isPresent() ? Stream.of() : Stream.of(Breach.at(at.field("year"))))
          .build();

  /** The declaration of the whole department is there. */
  static final Rule<Filing> DECLARATION =
      Rule.<Filing>builder()
          .id("filing.declaration")
          .ref("STR-16")
          .severity(Severity.INFO)
          .title("附部门整体支出绩效目标申报表", "The declaration of the whole department is there")
          .message(
              "没有部门整体支出绩效目标申报表", "there is no declaration of the whole department (部门整体支出绩效目标申报表)")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("文本只有各项目的绩效目标表", "文本附部门整体支出绩效目标申报表和各项目的绩效目标表")
          .check(
              (filing, at) ->
                  filing.declaration().isPresent()
                      ? Stream.of()
                      : Stream.of(Breach.at(at.field("declaration"))))
          .build();

  private FilingStructureRules() {}

  private static Stream<Judgement> missingSections(Filing filing, FieldPath at) {
    Map<String, String> missing = new LinkedHashMap<>();
    if (isEmpty(filing.overallGoal())) {
      missing.put("overallGoal", "总体绩效目标");
    }
    if (filing.goalItems().isEmpty() && isEmpty(filing.goalsIntroduction())) {
      missing.put("goalItems", "分项绩效目标");
    }
    if (isEmpty(filing.safeguards())) {
      missing.put("safeguards", "工作保障措施");
    }
    return missing.size() == 3 && hasTables(filing)
        ? Stream.of(Undecided.at(at, NO_PART_ONE))
        : missing.entrySet().stream()
            .map(each -> Breach.at(at.field(each.getKey())).with("section", each.getValue()));
  }

  private static boolean isEmpty(Optional<Narrative> section) {
    return section.stream()
        .flatMap(narrative -> narrative.paragraphs().stream())
        .allMatch(String::isBlank);
  }

  private static boolean hasTables(Filing filing) {
    return !filing.projects().isEmpty() || filing.declaration().isPresent();
  }
}
