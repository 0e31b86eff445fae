package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the prose claims of each indicator, beside the row of the tables that states it. */
public final class ListClaims {

  private ListClaims() {}

  /**
   * Prints how many claims each project has, and those of costs with their rows.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Reading reading = TableText.read(Path.of(args[0]));
    Filing filing = reading.filing();
    for (GoalItem item : filing.goalItems()) {
      System.out.println(item.name().orElse("(no name)") + ": " + item.claims().size() + " claims");
    }
    filing
        .claims()
        .filter(claim -> claim.value().category().equals(Optional.of(IndicatorCategory.OUTPUT)))
        .filter(claim -> claim.value().type().equals(Optional.of(IndicatorType.COST)))
        .forEach(claim -> System.out.println(beside(reading, claim)));
  }

  private static String beside(Reading reading, Located<Claim> claim) {
    String said = stated(reading, claim.path(), claim.value().target());
    return claim.value().name().orElse("(no name)")
        + ": "
        + said
        + ", "
        + row(reading.filing(), claim.value())
            .map(row -> stated(reading, row.path(), row.value().target()))
            .orElse("in no table");
  }

  private static Optional<Located<Indicator>> row(Filing filing, Claim claim) {
    return filing
        .indicators()
        .filter(row -> claim.name().isPresent() && row.value().name().equals(claim.name()))
        .findFirst();
  }

  private static String stated(Reading reading, FieldPath path, Optional<Target> target) {
    int offset = reading.sourceMap().locate(path.field("target")).start();
    return target.map(Target::text).orElse("nothing")
        + " at "
        + reading.source().positionAt(offset);
  }
}
