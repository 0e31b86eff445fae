package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.RuleSetProvider;
import io.github.perfbudget.validation.rules.FilingRules;
import jakarta.validation.ConstraintDeclarationException;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The rules that an annotation names by a profile. */
final class NamedRules {

  private NamedRules() {}

  static RuleSet of(String profile) {
    return profile.equals(Profile.standard().name()) ? FilingRules.standard() : provided(profile);
  }

  private static RuleSet provided(String profile) {
    return providers()
        .flatMap(provider -> provider.get().find(profile).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new ConstraintDeclarationException(
                    "no profile has the name '"
                        + profile
                        + "': write standard, or let a RuleSetProvider provide it; perf-io provides"
                        + " those that stand in META-INF/perf-profiles/NAME.json"));
  }

  /** Those of the application first, then those that this module sees. */
  private static Stream<ServiceLoader.Provider<RuleSetProvider>> providers() {
    ClassLoader own = NamedRules.class.getClassLoader();
    return Stream.concat(
        ServiceLoader.load(RuleSetProvider.class).stream(),
        ServiceLoader.load(RuleSetProvider.class, own).stream());
  }
}
