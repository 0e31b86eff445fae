package io.github.perfbudget.model.diff;

import io.github.perfbudget.model.internal.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One comparison of two filings, from the top down. Confined to a thread. */
final class Comparison {

  /** Readings of other fields, numbering, and what only says how others are spelled. */
  private static final Set<String> NO_MEANING =
      Set.of("category", "type", "claims", "moneyUnit", "label", "after");

  private final List<Change> changes = new ArrayList<>();

  List<Change> changes() {
    return changes;
  }

  void compare(Branch before, Branch after) {
    List<String> way = (before.isEmpty() ? after : before).path().names();
    String name = way.isEmpty() ? "" : way.get(way.size() - 1);
    if (before.isList() || after.isList()) {
      compareLists(name, before, after);
    } else if (before.value().isPresent() || after.value().isPresent()) {
      compareValues(way, name, before, after);
    } else {
      compareParts(name, before, after);
    }
  }

  private void compareLists(String name, Branch before, Branch after) {
    for (Alignment.Pair pair : Alignments.of(name, before, after)) {
      compare(pair.before(), pair.after());
    }
    if (name.equals("indicators")) {
      compareClasses(before, after);
    }
  }

  private void compareClasses(Branch before, Branch after) {
    Map<Key, Branch> old = classes(before);
    Map<Key, Branch> now = classes(after);
    Side nothingBefore = new Side(before.path(), Optional.empty());
    Side nothingAfter = new Side(after.path(), Optional.empty());
    old.forEach(
        (key, first) -> {
          if (!now.containsKey(key)) {
            changes.add(new Change.ClassDropped(labelled(first), nothingAfter));
          }
        });
    now.forEach(
        (key, first) -> {
          if (!old.containsKey(key)) {
            changes.add(new Change.ClassAdded(nothingBefore, labelled(first)));
          }
        });
  }

  private static Map<Key, Branch> classes(Branch indicators) {
    Map<Key, Branch> classes = new LinkedHashMap<>();
    indicators.elements().forEach(each -> classes.putIfAbsent(Meaning.classOf(each), each));
    classes.remove(Key.of("", ""));
    return classes;
  }

  private static Side labelled(Branch indicator) {
    return new Side(indicator.path(), Optional.of(Meaning.labelsOf(indicator)));
  }

  private void compareValues(List<String> way, String name, Branch before, Branch after) {
    if (Meaning.isSame(name, before, after)) {
      return;
    }
    if (name.equals("target")) {
      Set<TargetShift> shifts = Meaning.shifts(before, after);
      changes.add(new Change.TargetChanged(shifts, before.side(), after.side()));
    } else if (NamedPart.isName(way) && !before.isEmpty() && !after.isEmpty()) {
      NamedPart part = NamedPart.in(way.get(way.size() - 2)).orElseThrow();
      changes.add(new Change.PartRenamed(part, before.side(), after.side()));
    } else {
      changes.add(new Change.FieldChanged(FieldKind.of(way), before.side(), after.side()));
    }
  }

  private void compareParts(String name, Branch before, Branch after) {
    Optional<NamedPart> part = NamedPart.in(name);
    if (part.isPresent() && before.isEmpty()) {
      changes.add(new Change.PartAdded(part.get(), before.side(), after.named(part.get())));
    } else if (part.isPresent() && after.isEmpty()) {
      changes.add(new Change.PartRemoved(part.get(), before.named(part.get()), after.side()));
    } else {
      compareFields(name, before, after);
    }
  }

  private void compareFields(String name, Branch before, Branch after) {
    Set<String> fields = new LinkedHashSet<>(before.names());
    fields.addAll(after.names());
    for (String field : fields) {
      if (isCompared(name, field, fields)) {
        compare(before.child(field), after.child(field));
      }
    }
  }

  private static boolean isCompared(String part, String field, Set<String> fields) {
    boolean restated =
        (part.equals("goalItems") && field.equals("title") && fields.contains("name"))
            || (field.equals("budgetLineText") && fields.contains("budgetLine"));
    boolean column = part.equals("more") && field.equals("label");
    return column || (!restated && !NO_MEANING.contains(field));
  }
}
