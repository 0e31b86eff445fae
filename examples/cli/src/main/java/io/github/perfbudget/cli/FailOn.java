package io.github.perfbudget.cli;

import io.github.perfbudget.validation.Severity;
import java.util.Locale;
import java.util.Optional;

/** Which findings make a run end with 1. */
enum FailOn {
  ERROR(Optional.of(Severity.ERROR)),
  WARNING(Optional.of(Severity.WARNING)),
  NEVER(Optional.empty());

  private final Optional<Severity> threshold;

  FailOn(Optional<Severity> threshold) {
    this.threshold = threshold;
  }

  Optional<Severity> threshold() {
    return threshold;
  }

  boolean isReachedBy(Optional<Severity> worst) {
    return threshold.isPresent() && worst.filter(it -> it.isAtLeast(threshold.get())).isPresent();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
