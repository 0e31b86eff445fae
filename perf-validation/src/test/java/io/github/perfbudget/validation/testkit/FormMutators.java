package io.github.perfbudget.validation.testkit;

import static java.util.Map.entry;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SignOff;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Breaks the rules on form: sections, heads of tables, goals, codes, personal data. */
final class FormMutators {

  private static final FieldPath FIRST = FieldPath.ROOT.field("projects").index(0);
  private static final FieldPath SECOND = FieldPath.ROOT.field("projects").index(1);

  private FormMutators() {}

  static Map<String, RuleMutator> all() {
    return Map.ofEntries(
        entry(
            "filing.sections",
            whole("/safeguards", filing -> filing.withSafeguards(Optional.empty()))),
        entry("filing.year", whole("/year", filing -> filing.withYear(Optional.empty()))),
        entry("filing.declaration", FormMutators::withoutDeclaration),
        entry("project.code", first("code", each -> each.withCode(Optional.empty()))),
        entry("project.purpose", first("purpose", each -> each.withPurpose(Optional.empty()))),
        entry("project.goals", first("goals", each -> each.withGoals(List.of()))),
        entry("project.leftovers", FormMutators::withSlot),
        entry(
            "project.goals.numbered",
            first(
                "goals/1", each -> each.withGoals(goal("1.", "全年办理事项30件"), goal("3.", "巩固工作成果")))),
        entry(
            "project.goals.measurable",
            first("goals/0", each -> each.withGoals(goal("1.", "提升工作水平")))),
        entry(
            "project.agency", many(2, first("agency", each -> each.withAgency(Optional.empty())))),
        entry("project.title", FormMutators::withOtherTitle),
        entry(
            "project.heading-number",
            headed(each -> each.withHeading("9" + each.heading().orElseThrow().substring(1)))),
        entry(
            "project.heading",
            headed(each -> each.withHeading("1." + each.name().orElseThrow().substring(1)))),
        entry("project.copied", FormMutators::withCopiedPurpose),
        entry("code.shape", first("code", each -> each.withCode(ProjectCode.of("417001")))),
        entry("code.check-character", first("code", FormMutators::mistyped)),
        entry("code.letters", first("code", FormMutators::withLetter)),
        entry("code.division", many(3, first("code", FormMutators::ofOtherDivision))),
        entry("code.year", FormMutators::ofNextYear),
        entry("code.unique", FormMutators::withCodeOfFirst),
        entry("project.name.unique", FormMutators::withNameOfFirst),
        entry("project.agency-other", FormMutators::ofOtherAgency),
        entry(
            "text.document-number",
            first("purpose", each -> each.withPurpose("用于专项工作，见示政发[2024]12号。"))),
        entry("indicator.document-number", FormMutators::citingOtherOffice),
        entry(
            "privacy.telephone",
            first(
                "signOff/telephone",
                each ->
                    each.withSignOff(
                        SignOff.builder().handler("某*").telephone("13900001234").build()))),
        entry(
            "privacy.name",
            first(
                "signOff/handler",
                each -> each.withSignOff(SignOff.builder().handler("张三").build()))));
  }

  static RuleMutator whole(String path, UnaryOperator<Filing> change) {
    return filing -> broken(Edits.plain(filing), FieldPath.parse(path), change);
  }

  /** Breaks the first project. */
  static RuleMutator first(String field, UnaryOperator<Project> change) {
    return whole(FIRST + "/" + field, filing -> Edits.project(filing, 0, change));
  }

  static RuleMutator many(int projects, RuleMutator mutator) {
    return filing -> filing.projects().size() < projects ? Optional.empty() : mutator.apply(filing);
  }

  static Optional<BrokenFiling> broken(Filing valid, FieldPath path, UnaryOperator<Filing> change) {
    return Optional.of(new BrokenFiling(valid, change.apply(valid), path));
  }

  private static RuleMutator headed(UnaryOperator<Project> change) {
    return filing ->
        filing.projects().get(0).heading().isEmpty()
            ? Optional.empty()
            : first("heading", change).apply(filing);
  }

  private static Goal goal(String label, String text) {
    return Goal.builder().label(label).text(text).build();
  }

  private static Optional<BrokenFiling> withoutDeclaration(Filing filing) {
    return filing.declaration().isEmpty()
        ? Optional.empty()
        : broken(
            Edits.withoutClaims(filing),
            FieldPath.ROOT.field("declaration"),
            each -> each.withDeclaration(Optional.empty()));
  }

  private static Optional<BrokenFiling> withSlot(Filing filing) {
    int count = filing.projects().get(0).goals().size();
    Goal slot = Goal.builder().text("……").build();
    return first("goals/" + count, each -> each.withGoals(Edits.appended(each.goals(), slot)))
        .apply(filing);
  }

  private static Optional<BrokenFiling> withOtherTitle(Filing filing) {
    return filing.projects().get(0).title().isEmpty()
        ? Optional.empty()
        : many(3, first("title", each -> each.withTitle("专项绩效信息表"))).apply(filing);
  }

  private static Optional<BrokenFiling> withCopiedPurpose(Filing filing) {
    Optional<String> purpose = filing.projects().get(0).purpose();
    return many(
            2,
            whole(
                SECOND + "/purpose",
                each -> Edits.project(each, 1, second -> second.withPurpose(purpose))))
        .apply(filing);
  }

  private static Project withLetter(Project project) {
    String code = project.code().orElseThrow().text();
    return project.withCode(ProjectCode.of(code.substring(0, code.length() - 2) + "OA"));
  }

  private static Project mistyped(Project project) {
    String code = project.code().orElseThrow().text();
    String last = code.endsWith("0") ? "1" : "0";
    return project.withCode(ProjectCode.of(code.substring(0, code.length() - 1) + last));
  }

  private static Project ofOtherDivision(Project project) {
    String code = project.code().orElseThrow().text();
    int division = (Integer.parseInt(code.substring(3, 6)) + 1) % 1000;
    return project.withCode(
        checked("139" + (division + 1000 + "").substring(1) + code.substring(6)));
  }

  /** The code with the check character that its other characters ask for. */
  private static ProjectCode checked(String code) {
    return ProjectCode.of(
        code.substring(0, ProjectCode.LENGTH - 1)
            + ProjectCode.of(code).expectedCheckCharacter().orElseThrow());
  }

  private static Optional<BrokenFiling> ofNextYear(Filing filing) {
    int year = filing.year().orElseThrow() + 1;
    return first(
            "code",
            each -> {
              String code = each.code().orElseThrow().text();
              return each.withCode(checked(code.substring(0, 6) + year % 100 + code.substring(8)));
            })
        .apply(filing);
  }

  private static Optional<BrokenFiling> withCodeOfFirst(Filing filing) {
    Optional<ProjectCode> code = filing.projects().get(0).code();
    return many(
            2,
            whole(
                SECOND + "/code", each -> Edits.project(each, 1, second -> second.withCode(code))))
        .apply(filing);
  }

  private static Optional<BrokenFiling> withNameOfFirst(Filing filing) {
    String name = filing.projects().get(0).name().orElseThrow();
    return many(2, whole(SECOND + "/name", each -> Edits.renamed(each, 1, name))).apply(filing);
  }

  private static Optional<BrokenFiling> ofOtherAgency(Filing filing) {
    Filing valid = Edits.plain(filing).withAgency(filing.projects().get(0).agency());
    Agency other = Agency.builder().name("外埠联络站").build();
    return broken(
        valid,
        FIRST.field("agency").field("name"),
        each -> Edits.project(each, 0, project -> project.withAgency(other)));
  }

  private static Optional<BrokenFiling> citingOtherOffice(Filing filing) {
    String name = filing.projects().get(0).name().orElseThrow();
    Filing valid = Edits.renamed(Edits.plain(filing), 0, name + "（甲政发〔2024〕512号）");
    return broken(
        valid,
        FIRST.field("indicators").index(0).field("basis"),
        each -> Edits.row(each, 0, 0, row -> row.withBasis("乙政发〔2024〕512号")));
  }
}
