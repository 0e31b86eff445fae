package io.github.perfbudget.io.form;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.Replacement;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.validation.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the stretches of a text that edits replace, and what stands in their way. */
final class EditPlan {

  private final Reading reading;
  private final Map<FieldPath, String> texts;
  private final Map<FieldPath, Edit> edits = new LinkedHashMap<>();
  private final List<Finding> problems = new ArrayList<>();
  private final List<Replacement> replacements = new ArrayList<>();
  private final List<Located<SourceSpan>> places = new ArrayList<>();

  private EditPlan(Reading reading) {
    this.reading = reading;
    this.texts = reading.filing().texts().collect(Collectors.toMap(Located::path, Located::value));
  }

  static EditPlan of(Reading reading, List<Edit> edits) {
    EditPlan plan = new EditPlan(reading);
    edits.forEach(plan::add);
    plan.edits.values().forEach(plan::place);
    plan.findOverlaps();
    return plan;
  }

  List<Finding> problems() {
    return problems;
  }

  List<Replacement> replacements() {
    return replacements;
  }

  /** The same edit twice is one. */
  private void add(Edit edit) {
    Edit before = edits.putIfAbsent(edit.path(), edit);
    if (before != null && !before.equals(edit)) {
      report(TextProblem.SET_TWICE, edit, Excerpt.of(before.text()));
    }
  }

  private void place(Edit edit) {
    Optional<Finding> problem = faultOf(edit);
    if (problem.isPresent()) {
      problems.add(problem.get());
      return;
    }
    SourceSpan span = reading.sourceMap().find(edit.path()).orElse(SourceSpan.of(0, 0));
    String old = texts.getOrDefault(edit.path(), "");
    WrittenText.of(reading.source(), span, old)
        .flatMap(written -> written.replacement(edit.text()))
        .ifPresentOrElse(
            replacement -> {
              replacements.add(replacement);
              places.add(Located.of(edit.path(), span));
            },
            () -> report(TextProblem.NOT_IN_ONE_PLACE, edit, Excerpt.of(old)));
  }

  private Optional<Finding> faultOf(Edit edit) {
    return fieldProblem(edit.path())
        .or(() -> textProblem(edit.text()))
        .map(problem -> problem.finding(edit.path(), found(edit.path())))
        .or(() -> TextFault.of(edit.text()).map(fault -> fault.finding(edit.path())));
  }

  /** What the message names: where a reading comes from, else the encoding. */
  private String found(FieldPath path) {
    return DerivedFields.sourceOf(path)
        .map(FieldPath::toString)
        .orElse(reading.source().encoding().charset().name());
  }

  private Optional<TextProblem> fieldProblem(FieldPath path) {
    if (reading.filing().find(path, Object.class).isEmpty()) {
      return absentProblem(path);
    }
    if (DerivedFields.sourceOf(path).isPresent()) {
      return Optional.of(TextProblem.DERIVED);
    }
    return texts.containsKey(path) ? Optional.empty() : Optional.of(TextProblem.NO_TEXT);
  }

  /** What is absent can be written into its blank cell. */
  private Optional<TextProblem> absentProblem(FieldPath path) {
    if (!isField(path)) {
      return Optional.of(TextProblem.UNKNOWN);
    }
    boolean hasBlankCell =
        reading
            .sourceMap()
            .find(path)
            .filter(span -> FieldText.ofLine(reading.source(), span).isBlank())
            .isPresent();
    return hasBlankCell ? Optional.empty() : Optional.of(TextProblem.ABSENT);
  }

  private boolean isField(FieldPath path) {
    try {
      reading.filing().withText(path, "");
      return true;
    } catch (IllegalArgumentException noSuchField) {
      return false;
    }
  }

  private Optional<TextProblem> textProblem(String text) {
    if (text.isEmpty()) {
      return Optional.of(TextProblem.EMPTY);
    }
    return reading.source().encoding().canEncode(text)
        ? Optional.empty()
        : Optional.of(TextProblem.NOT_IN_ENCODING);
  }

  private void findOverlaps() {
    places.sort(Comparator.comparingInt(place -> place.value().start()));
    for (int i = 1; i < places.size(); i++) {
      Located<SourceSpan> before = places.get(i - 1);
      Located<SourceSpan> place = places.get(i);
      boolean sameStart = before.value().start() == place.value().start();
      if (sameStart || place.value().start() < before.value().end()) {
        problems.add(TextProblem.OVERLAP.finding(place.path(), before.path().toString()));
      }
    }
  }

  private void report(TextProblem problem, Edit edit, String found) {
    problems.add(problem.finding(edit.path(), found));
  }
}
