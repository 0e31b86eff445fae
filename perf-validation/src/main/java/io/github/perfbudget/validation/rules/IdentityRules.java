package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Undecided;
import io.github.perfbudget.validation.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on what a project says of itself against the whole filing: year and agency (项目归属). */
final class IdentityRules {

  /** No project was created after the fiscal year. */
  static final Rule<Filing> CODE_YEAR =
      Rule.<Filing>builder()
          .id("code.year")
          .ref("CODE-04")
          .severity(Severity.WARNING)
          .title("项目编码的年份不晚于预算年度", "No project code is of a year after the fiscal year")
          .message(
              "项目编码的年份为{year}，预算年度为{fiscal}",
              "the project code is of {year}, the fiscal year is {fiscal}")
          .basis(Bases.CODE_PRACTICE)
          .example("2025年预算的项目编码：13022926P00003410001C", "2025年预算的项目编码：13022925P00003410001H")
          .check(IdentityRules::laterCodes)
          .build()
          .whenAny(CodeRules.CODES);

  /**
   * The agency of a project table is the department that files, or a part of it by its name or
   * code; each other agency is reported once.
   */
  static final Rule<Filing> AGENCY =
      Rule.<Filing>builder()
          .id("project.agency-other")
          .ref("CODE-07")
          .severity(Severity.WARNING)
          .title(
              "项目表的填报单位属于编报部门",
              "The agency of a project table belongs to the department that files")
          .message(
              "填报单位「{agency}」与编报部门「{department}」名称不同，请核对隶属关系",
              "the agency \"{agency}\" does not go by the name of the department \"{department}\"")
          .basis(Bases.HOUSE_RULE)
          .example("编报部门为某县商务局本级，填报单位为外埠联络站", "编报部门为某县商务局本级，填报单位为某县商务局招商中心")
          .check(IdentityRules::otherAgencies)
          .build()
          .whenAny(FilingParts.PROJECTS);

  private static final Wording NO_YEAR =
      Wording.of("文本没有写明预算年度", "the filing states no fiscal year");
  private static final int CENTURY = 2000;
  private static final int DEPARTMENT = 3;
  private static final Part<Filing, Agency> AGENCIES =
      FilingParts.PROJECTS.then(Part.field("agency", Project::agency));

  private IdentityRules() {}

  private static Stream<? extends Judgement> laterCodes(Filing filing, FieldPath at) {
    Stream<Located<ProjectCode>> full =
        CodeRules.CODES.of(filing, at).filter(code -> code.value().year().isPresent());
    return filing
        .year()
        .<Stream<? extends Judgement>>map(fiscal -> full.flatMap(code -> later(code, fiscal)))
        .orElseGet(
            () -> full.findAny().stream().map(code -> Undecided.at(at.field("year"), NO_YEAR)));
  }

  private static Stream<Breach> later(Located<ProjectCode> code, int fiscal) {
    return code.value().year().stream()
        .map(year -> CENTURY + Integer.parseInt(year))
        .filter(year -> year > fiscal)
        .map(
            year ->
                Breach.at(code.path())
                    .with("year", Integer.toString(year))
                    .with("fiscal", Integer.toString(fiscal))
                    .resting(FieldPath.ROOT.field("year"), Integer.toString(fiscal)));
  }

  private static Stream<Breach> otherAgencies(Filing filing, FieldPath at) {
    return departmentOf(filing).stream()
        .flatMap(department -> otherAgencies(filing, at, department));
  }

  private static Optional<Agency> departmentOf(Filing filing) {
    return filing
        .declaration()
        .flatMap(DepartmentDeclaration::agency)
        .or(filing::agency)
        .filter(agency -> Cells.filled(agency.name()).isPresent());
  }

  private static Stream<Breach> otherAgencies(Filing filing, FieldPath at, Agency department) {
    Map<String, Located<Agency>> others = new LinkedHashMap<>();
    List<Located<Agency>> named =
        AGENCIES
            .of(filing, at)
            .filter(agency -> Cells.filled(agency.value().name()).isPresent())
            .toList();
    Set<String> parts = partsOf(department, named);
    named.stream()
        .filter(agency -> !isNamedAfter(agency.value(), department))
        .filter(agency -> partOf(agency.value()).filter(parts::contains).isEmpty())
        .forEach(agency -> others.putIfAbsent(nameOf(agency.value()), agency));
    return others.values().stream()
        .map(
            agency ->
                Breach.at(agency.path().field("name"))
                    .with("agency", agency.value().name().orElse(""))
                    .with("department", department.name().orElse("")));
  }

  /** The department's part of codes: of its own, else of those that go by its name. */
  private static Set<String> partsOf(Agency department, List<Located<Agency>> agencies) {
    return partOf(department)
        .map(Set::of)
        .orElseGet(
            () ->
                agencies.stream()
                    .map(Located::value)
                    .filter(agency -> isNamedAfter(agency, department))
                    .flatMap(agency -> partOf(agency).stream())
                    .collect(Collectors.toSet()));
  }

  private static boolean isNamedAfter(Agency agency, Agency department) {
    String name = nameOf(agency);
    String whole = nameOf(department);
    return name.contains(whole) || whole.contains(name);
  }

  private static String nameOf(Agency agency) {
    return Cells.key(agency.name().orElse(""));
  }

  /** The part of an agency's code that is its department's. */
  private static Optional<String> partOf(Agency agency) {
    return agency
        .code()
        .filter(code -> code.length() > DEPARTMENT)
        .map(code -> code.substring(0, DEPARTMENT));
  }
}
