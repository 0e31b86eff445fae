package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.diff.Change;
import io.github.perfbudget.model.diff.Change.FieldChanged;
import io.github.perfbudget.model.diff.Change.PartAdded;
import io.github.perfbudget.model.diff.Change.PartRemoved;
import io.github.perfbudget.model.diff.Change.TargetChanged;
import io.github.perfbudget.model.diff.FieldKind;
import io.github.perfbudget.model.diff.FilingDiff;
import io.github.perfbudget.model.diff.NamedPart;
import io.github.perfbudget.model.diff.TargetShift;
import java.io.IOException;
import java.nio.file.Path;

/** What an auditor asks about first: money that moved, and a promise that became smaller. */
public final class WatchChanges {

  private WatchChanges() {}

  /**
   * Prints the changes that want a reason.
   *
   * @param args last year's filing and this year's
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Filing before = TableText.read(Path.of(args[0])).filing();
    Filing after = TableText.read(Path.of(args[1])).filing();
    for (Change change : FilingDiff.between(before, after).changes()) {
      if (isWatched(change)) {
        String old = change.before().text().orElse("nothing");
        System.out.println(old + " -> " + change.after().text().orElse("nothing"));
      }
    }
  }

  private static boolean isWatched(Change change) {
    if (change instanceof TargetChanged target) {
      return target.shifts().contains(TargetShift.LOWERED);
    }
    if (change instanceof FieldChanged field) {
      return field.kind() == FieldKind.BUDGET;
    }
    if (change instanceof PartAdded added) {
      return added.part() == NamedPart.PROJECT;
    }
    return change instanceof PartRemoved removed && removed.part() == NamedPart.PROJECT;
  }
}
