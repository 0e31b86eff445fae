package io.github.perfbudget.io.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.perfbudget.io.internal.JsonLayout;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A report as SARIF, file by file; of the files before only names and digests are kept. */
final class SarifParts implements ReportParts {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
          .build()
          .writer();

  private final String engine;
  private final String profile;
  private final Language language;
  private final SarifCatalogue catalogue;
  private final Set<SarifLog.OfArtifact> artifacts = new LinkedHashSet<>();
  private final List<SarifLog.OfNotification> notifications = new ArrayList<>();
  private final JsonList results = new JsonList("results");
  private final String empty;
  private boolean successful = true;

  SarifParts(String engine, String profile, RuleSet rules, Language language) {
    this.engine = engine;
    this.profile = profile;
    this.language = language;
    this.catalogue = SarifCatalogue.of(rules, language);
    this.empty = onlyWith(List.of());
  }

  @Override
  public String add(FileReport file) {
    successful &= !file.isUnreadable();
    artifacts.add(SarifLog.artifact(file));
    notifications.addAll(SarifLog.notifications(file, language));
    List<SarifResult> found = new ArrayList<>();
    for (PlacedFinding each : file.findings()) {
      catalogue.add(each.finding());
      found.add(SarifResult.of(file.file(), each, catalogue, language));
    }
    return results.elements(onlyWith(found), empty);
  }

  @Override
  public String head() {
    return results.head(withoutResults());
  }

  @Override
  public String tail() {
    return results.tail(withoutResults());
  }

  private String onlyWith(List<SarifResult> some) {
    SarifLog.OfTool tool = SarifLog.tool(engine, List.of());
    return text(tool, List.of(), List.of(), some);
  }

  private String withoutResults() {
    SarifLog.OfTool tool = SarifLog.tool(engine, catalogue.rules());
    var invocation = new SarifLog.OfInvocation(successful, notifications);
    return text(tool, List.of(invocation), List.copyOf(artifacts), List.of());
  }

  private String text(
      SarifLog.OfTool tool,
      List<SarifLog.OfInvocation> invocations,
      List<SarifLog.OfArtifact> files,
      List<SarifResult> some) {
    SarifLog.OfProperties properties = new SarifLog.OfProperties(profile);
    return JsonLayout.write(
        WRITER,
        SarifLog.of(
            new SarifLog.OfRun(
                tool, language.code(), invocations, files, some, "utf16CodeUnits", properties)));
  }
}
