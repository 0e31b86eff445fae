package io.github.perfbudget.io.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.NotEvaluated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a SARIF log, in the order of its specification, masked.
 *
 * @param schema the address of the schema
 * @param version the version of SARIF
 * @param runs the one run
 */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<OfRun> runs) {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  record OfRun(
      OfTool tool,
      String language,
      List<OfInvocation> invocations,
      List<OfArtifact> artifacts,
      @JsonInclude(JsonInclude.Include.ALWAYS) List<SarifResult> results,
      String columnKind,
      OfProperties properties) {}

  record OfTool(OfDriver driver) {}

  record OfDriver(String name, Optional<String> version, List<SarifCatalogue.OfRule> rules) {}

  record OfInvocation(
      boolean executionSuccessful, List<OfNotification> toolExecutionNotifications) {}

  record OfNotification(
      List<SarifLocation> locations,
      OfMessage message,
      String level,
      Optional<OfReference> associatedRule) {}

  record OfReference(String id) {}

  record OfArtifact(SarifLocation.OfFile location, Map<String, String> hashes) {}

  record OfMessage(String text) {}

  record OfProperties(String profile) {}

  static SarifLog of(OfRun run) {
    return new SarifLog(SCHEMA, "2.1.0", List.of(run));
  }

  static OfTool tool(String engine, List<SarifCatalogue.OfRule> rules) {
    int blank = engine.lastIndexOf(' ');
    return new OfTool(
        blank < 0
            ? new OfDriver(engine, Optional.empty(), rules)
            : new OfDriver(
                engine.substring(0, blank), Optional.of(engine.substring(blank + 1)), rules));
  }

  static OfArtifact artifact(FileReport file) {
    return new OfArtifact(
        SarifLocation.OfFile.of(file.file()),
        file.sha256().map(digest -> Map.of("sha-256", digest)).orElse(Map.of()));
  }

  static List<OfNotification> notifications(FileReport file, Language language) {
    List<OfNotification> notifications = new ArrayList<>();
    for (NotEvaluated each : file.notEvaluated()) {
      notifications.add(notEvaluated(file.file(), each, language));
    }
    if (file.truncated()) {
      notifications.add(truncated(file.file(), language));
    }
    return notifications;
  }

  private static OfNotification notEvaluated(String file, NotEvaluated rule, Language language) {
    return new OfNotification(
        List.of(SarifLocation.of(file, rule.path())),
        message(Privacy.maskText(rule.text(language))),
        "note",
        Optional.of(new OfReference(rule.rule())));
  }

  private static OfNotification truncated(String file, Language language) {
    String text =
        switch (language) {
          case CHINESE -> "因限制或时限提前结束，问题未全部列出";
          case ENGLISH -> "a limit or the deadline ended the check, not all findings are listed";
        };
    return new OfNotification(
        List.of(SarifLocation.of(file)), message(text), "warning", Optional.empty());
  }

  /**
   * A message as SARIF writes it, where braces stand for arguments unless they are doubled. What
   * shows it may be a terminal, so nothing in it acts unseen.
   */
  static OfMessage message(String text) {
    return new OfMessage(VisibleText.ofLines(text).replace("{", "{{").replace("}", "}}"));
  }
}
