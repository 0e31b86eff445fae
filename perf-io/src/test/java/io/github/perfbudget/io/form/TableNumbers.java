package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The numbers that a reading found in tables and titles, by the part of the filing they stand in: a
 * project, the declaration, a goal item, or the filing itself.
 */
record TableNumbers(Reading reading, Map<FieldPath, Map<FieldPath, String>> byPart) {

  static TableNumbers of(Reading reading) {
    Map<FieldPath, Map<FieldPath, String>> byPart = new TreeMap<>();
    reading
        .filing()
        .fields()
        .filter(field -> !field.path().segments().contains("claims"))
        .forEach(
            field ->
                number(field)
                    .ifPresent(
                        number ->
                            byPart
                                .computeIfAbsent(partOf(field.path()), key -> new TreeMap<>())
                                .put(field.path(), number)));
    return new TableNumbers(reading, byPart);
  }

  private static Optional<String> number(Located<Object> field) {
    Object value = field.value();
    boolean number =
        (value instanceof Figure figure && figure.number().isPresent())
            || (value instanceof Target target && target.value() instanceof NumericValue)
            || value instanceof ProjectCode
            || value instanceof Integer;
    return number ? Optional.of(value.toString().replaceAll("\\s", "")) : Optional.empty();
  }

  static FieldPath partOf(FieldPath path) {
    List<String> segments = path.segments();
    return switch (segments.isEmpty() ? "" : segments.get(0)) {
      case "projects", "goalItems", "unread" ->
          FieldPath.ROOT.field(segments.get(0)).index(Integer.parseInt(segments.get(1)));
      case "declaration" -> FieldPath.ROOT.field("declaration");
      default -> FieldPath.ROOT;
    };
  }

  /** The addresses whose numbers are others than before, and of which no diagnostic speaks. */
  List<FieldPath> silentlyOther(TableNumbers original) {
    List<FieldPath> silent = new ArrayList<>();
    List<FieldPath> parts = new ArrayList<>(byPart.keySet());
    original.byPart.keySet().stream().filter(part -> !parts.contains(part)).forEach(parts::add);
    for (FieldPath part : parts) {
      Map<FieldPath, String> now = byPart.getOrDefault(part, Map.of());
      Map<FieldPath, String> before = original.byPart.getOrDefault(part, Map.of());
      if (!now.equals(before) && !isDiagnosed(part)) {
        now.forEach(
            (path, number) -> {
              if (!number.equals(before.get(path))) {
                silent.add(path);
              }
            });
        if (!part.segments().contains("goalItems")) {
          before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(silent::add);
        }
      }
    }
    return silent;
  }

  /** Whether a diagnostic is about a part, or stands in its lines. */
  private boolean isDiagnosed(FieldPath part) {
    SourceSpan lines = lines(part);
    return reading.diagnostics().stream().anyMatch(noticed -> isAbout(noticed, part, lines));
  }

  private boolean isAbout(Diagnostic noticed, FieldPath part, SourceSpan lines) {
    if (noticed.finding().rule().equals("text.note")) {
      return false;
    }
    FieldPath about = noticed.finding().path();
    boolean earlier =
        isElement(part)
            && isElement(about)
            && about.segments().get(0).equals(part.segments().get(0))
            && index(about) <= index(part);
    return partOf(about).equals(part)
        || earlier
        || (noticed.span().start() >= lines.start() && noticed.span().start() <= lines.end());
  }

  private static boolean isElement(FieldPath path) {
    return Set.of("projects", "goalItems")
            .contains(path.segments().isEmpty() ? "" : path.segments().get(0))
        && path.segments().size() > 1;
  }

  private static int index(FieldPath path) {
    return Integer.parseInt(path.segments().get(1));
  }

  /** From the end of the part before to the beginning of the part behind. */
  private SourceSpan lines(FieldPath part) {
    int start = 0;
    int end = reading.source().text().length();
    SourceSpan own = extent(part).orElse(SourceSpan.of(0, end));
    for (FieldPath other : byPart.keySet()) {
      Optional<SourceSpan> span = extent(other).filter(it -> !other.equals(part));
      if (span.isPresent() && span.get().end() <= own.start()) {
        start = Math.max(start, span.get().end());
      } else if (span.isPresent() && span.get().start() >= own.end()) {
        end = Math.min(end, span.get().start());
      }
    }
    return SourceSpan.of(start, Math.max(start, end));
  }

  private Optional<SourceSpan> extent(FieldPath part) {
    return byPart.getOrDefault(part, Map.of()).keySet().stream()
        .map(path -> reading.sourceMap().locate(path))
        .filter(span -> part.segments().size() > 0)
        .reduce(
            (one, other) ->
                SourceSpan.of(
                    Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
  }
}
