package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.diff.Change;
import io.github.perfbudget.model.diff.Change.TargetChanged;
import io.github.perfbudget.model.diff.FilingDiff;
import java.io.IOException;
import java.nio.file.Path;

/** What a department asks of itself this year that it did not ask last year. */
public final class CompareYears {

  private CompareYears() {}

  /**
   * Prints the targets that have changed.
   *
   * @param args last year's filing and this year's
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Filing before = TableText.read(Path.of(args[0])).filing();
    Filing after = TableText.read(Path.of(args[1])).filing();
    for (Change change : FilingDiff.between(before, after).changes()) {
      if (change instanceof TargetChanged target) {
        System.out.println(
            target.after().path()
                + " "
                + target.shifts()
                + ": "
                + target.before().text().orElse("nothing")
                + " -> "
                + target.after().text().orElse("nothing"));
      }
    }
  }
}
