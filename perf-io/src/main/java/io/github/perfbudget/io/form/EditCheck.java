package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes sure that an edited text reads as the filing before, but for the fields that were set. */
final class EditCheck {

  private final Reading before;
  private final Map<FieldPath, String> set = new HashMap<>();
  private final Set<FieldPath> holders = new HashSet<>();

  EditCheck(Reading before, List<Edit> edits) {
    this.before = before;
    for (Edit edit : edits) {
      set.put(edit.path(), edit.text());
      for (Optional<FieldPath> at = Optional.of(edit.path());
          at.isPresent();
          at = at.get().parent()) {
        holders.add(at.get());
      }
    }
  }

  /** The fields that were not set as they should be; else the first that changed with them. */
  List<Finding> problems(Filing found) {
    List<FieldPath> unset =
        set.keySet().stream()
            .filter(path -> !isSet(path, found))
            .sorted(Filing.fieldOrder())
            .toList();
    List<FieldPath> changed =
        before.filing().differences(found).filter(path -> !mayChange(path)).limit(1).toList();
    List<FieldPath> wrong = unset.isEmpty() ? changed : unset;
    if (!wrong.isEmpty() && !isTableText()) {
      return List.of(TextProblem.NOT_TABLE_TEXT.finding(FieldPath.ROOT, ""));
    }
    return wrong.stream().map(path -> problem(path, found)).toList();
  }

  /** What was set is looked at by itself; what is read from it follows. */
  private boolean mayChange(FieldPath path) {
    return set.containsKey(path)
        || DerivedFields.sourceOf(path).filter(holders::contains).isPresent();
  }

  private boolean isSet(FieldPath path, Filing found) {
    return found
        .find(path, Object.class)
        .filter(value -> value.toString().equals(set.get(path)))
        .isPresent();
  }

  private Finding problem(FieldPath path, Filing found) {
    Optional<String> value = found.find(path, Object.class).map(Excerpt::of);
    if (set.containsKey(path)) {
      return value
          .map(text -> TextProblem.READS_OTHERWISE.finding(path, text))
          .orElseGet(() -> TextProblem.READS_AS_NOTHING.finding(path, ""));
    }
    return TextProblem.SIDE_EFFECT.finding(
        path, set.keySet().stream().min(Filing.fieldOrder()).orElse(FieldPath.ROOT).toString());
  }

  private boolean isTableText() {
    return TableText.read(before.source(), before.limits()).filing().equals(before.filing());
  }
}
