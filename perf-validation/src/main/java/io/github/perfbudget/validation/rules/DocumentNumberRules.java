package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Evidence;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the numbers of official documents (发文字号). */
final class DocumentNumberRules {

  /**
   * The year of a document number stands in 〔〕, and no zero before its serial number; each number
   * is reported once.
   */
  static final Rule<Filing> FORM =
      Rule.<List<Located<String>>>builder()
          .id("text.document-number")
          .ref("CODE-08")
          .severity(Severity.INFO)
          .title(
              "发文字号的年份用六角括号〔〕括入，顺序号不编虚位",
              "The year of a document number stands in 〔〕, and no zero before its serial number")
          .message(
              "发文字号「{number}」应写作「{mended}」，共{count}处",
              "\"{number}\" should be written \"{mended}\", places: {count}")
          .basis(Bases.DOCUMENT_FORMAT)
          .example("《关于支持会展业的通知》（某政办[2024]15号）", "《关于支持会展业的通知》（某政办〔2024〕15号）")
          .check((texts, at) -> otherForms(texts))
          .build()
          .on(FilingTexts.ALL.together());

  /**
   * A document that the project's name and the basis of a target both cite has one office and one
   * number; of an office and year, the name cites no other than the basis.
   */
  static final Rule<Project> OFFICE =
      Rule.<Project>builder()
          .id("indicator.document-number")
          .ref("CODE-09")
          .severity(Severity.WARNING)
          .title(
              "依据中的发文字号与项目名称中的一致",
              "A document is cited alike in the basis and in the project's name")
          .message(
              "依据中为「{cited}」，项目名称中为「{named}」",
              "the basis cites \"{cited}\", the project's name \"{named}\"")
          .basis(Bases.HOUSE_RULE)
          .example("项目名称写冀财建〔2024〕15号，依据写冀财健〔2024〕15号", "项目名称和依据都写冀财建〔2024〕15号")
          .check(DocumentNumberRules::otherCitations)
          .build();

  private static final Part<Project, String> BASES =
      Part.<Project, Indicator>each("indicators", Project::indicators)
          .then(Part.field("basis", Indicator::basis));

  private DocumentNumberRules() {}

  private static Stream<Breach> otherForms(List<Located<String>> texts) {
    Map<String, List<Located<DocumentNumber>>> places = new LinkedHashMap<>();
    for (Located<String> text : texts) {
      for (DocumentNumber number : DocumentNumber.in(text.value())) {
        if (!number.isWellFormed()) {
          places
              .computeIfAbsent(number.text(), key -> new ArrayList<>())
              .add(Located.of(text.path(), number));
        }
      }
    }
    return places.values().stream().map(DocumentNumberRules::reportedOnce);
  }

  private static Breach reportedOnce(List<Located<DocumentNumber>> places) {
    return Breach.at(places.get(0).path())
        .with("number", places.get(0).value().toString())
        .with("mended", places.get(0).value().mended())
        .with("count", Integer.toString(places.size()))
        .resting(
            places.stream()
                .skip(1)
                .map(place -> Evidence.of(place.path(), place.value().toString()))
                .toList());
  }

  private static Stream<Breach> otherCitations(Project project, FieldPath at) {
    List<DocumentNumber> named = DocumentNumber.in(project.name().orElse(""));
    return named.isEmpty() ? Stream.of() : otherCitations(project, at, named);
  }

  private static Stream<Breach> otherCitations(
      Project project, FieldPath at, List<DocumentNumber> named) {
    return BASES
        .of(project, at)
        .flatMap(
            basis ->
                DocumentNumber.in(basis.value()).stream()
                    .flatMap(cited -> otherCitation(basis, cited, named).stream()))
        .map(breach -> breach.resting(at.field("name"), project.name().orElse("")));
  }

  private static Optional<Breach> otherCitation(
      Located<String> basis, DocumentNumber cited, List<DocumentNumber> named) {
    return named.stream().anyMatch(cited::isSame)
        ? Optional.empty()
        : named.stream()
            .filter(cited::isAlmost)
            .findFirst()
            .map(
                number ->
                    Breach.at(basis.path())
                        .with("cited", cited.toString())
                        .with("named", number.toString()));
  }
}
