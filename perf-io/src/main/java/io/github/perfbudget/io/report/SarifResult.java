package io.github.perfbudget.io.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A finding as a SARIF log writes it, masked.
 *
 * @param ruleId the id of the rule
 * @param ruleIndex its place among the rules of the log
 * @param level {@code error}, {@code warning} or {@code note}
 * @param message what is wrong
 * @param locations where
 * @param partialFingerprints what it is known by in another version of the file
 * @param relatedLocations what it rests on and what follows from it
 * @param fixes how to mend it
 */
record SarifResult(
    String ruleId,
    int ruleIndex,
    String level,
    SarifLog.OfMessage message,
    List<SarifLocation> locations,
    Map<String, String> partialFingerprints,
    List<SarifLocation> relatedLocations,
    List<OfFix> fixes) {

  record OfFix(SarifLog.OfMessage description, List<OfChange> artifactChanges) {}

  record OfChange(SarifLocation.OfFile artifactLocation, List<OfReplacement> replacements) {}

  record OfReplacement(SarifLocation.OfRegion deletedRegion, OfContent insertedContent) {}

  record OfContent(@JsonInclude(JsonInclude.Include.ALWAYS) String text) {}

  static SarifResult of(
      String file, PlacedFinding placed, SarifCatalogue catalogue, Language language) {
    Finding finding = placed.finding();
    return new SarifResult(
        finding.rule(),
        catalogue.indexOf(finding.rule()),
        SarifCatalogue.level(finding.severity()),
        SarifLog.message(text(finding, language)),
        List.of(place(file, placed)),
        Map.of("perfFinding/v1", finding.fingerprint()),
        Stream.concat(evidence(file, placed), consequences(file, placed, language))
            .distinct()
            .toList(),
        placed.fix().stream().map(each -> fix(file, each, language)).toList());
  }

  private static String text(Finding finding, Language language) {
    return Privacy.maskText(finding.text(language));
  }

  private static SarifLocation place(String file, PlacedFinding placed) {
    return SarifLocation.of(
        file, placed.finding().path(), SarifLocation.OfRegion.of(placed.start(), placed.end()));
  }

  private static Stream<SarifLocation> evidence(String file, PlacedFinding placed) {
    return placed.evidence().stream()
        .map(
            each -> {
              FieldPath path = each.evidence().path();
              return SarifLocation.of(file, path, SarifLocation.OfRegion.from(each.position()))
                  .saying(Privacy.maskText(path, each.evidence().text()));
            });
  }

  private static Stream<SarifLocation> consequences(
      String file, PlacedFinding placed, Language language) {
    return placed.consequences().stream()
        .map(
            each ->
                place(file, each)
                    .saying(text(each.finding(), language) + " [" + each.finding().rule() + "]"));
  }

  private static OfFix fix(String file, PlacedFix placed, Language language) {
    Fix fix = placed.fix();
    String text = Privacy.maskText(fix.path(), fix.text());
    OfReplacement replacement =
        new OfReplacement(
            SarifLocation.OfRegion.of(placed.start(), placed.end()), new OfContent(text));
    return new OfFix(
        SarifLog.message(
            switch (language) {
              case CHINESE -> "改为“" + text + "”";
              case ENGLISH -> "replace it by \"" + text + "\"";
            }),
        List.of(new OfChange(SarifLocation.OfFile.of(file), List.of(replacement))));
  }
}
