package io.github.perfbudget.cli;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Privacy;
import java.util.Locale;

/** What becomes of names and telephone numbers of persons. */
enum PersonalData {
  MASK,
  KEEP;

  Filing applyTo(Filing filing) {
    return this == MASK ? Privacy.mask(filing) : filing;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
