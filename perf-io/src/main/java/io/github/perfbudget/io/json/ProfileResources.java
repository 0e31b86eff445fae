package io.github.perfbudget.io.json;

import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.RuleSetProvider;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The profiles that an application carries: {@code META-INF/perf-profiles/NAME.json} on its class
 * path or in one of its modules is the profile NAME.
 *
 * <p>So {@code @ValidFiling(profile = "county")} judges as {@code
 * META-INF/perf-profiles/county.json} says, by the rules of {@link FilingRules#standard}. A name
 * has letters, digits, {@code -}, {@code _} and {@code .} alone. For the service loader; stateless
 * and thread-safe.
 */
public final class ProfileResources implements RuleSetProvider {

  private static final String FOLDER = "META-INF/perf-profiles/";

  /** For the service loader. */
  public ProfileResources() {}

  /**
   * Finds the rules of a profile.
   *
   * @param profile its name, any text
   * @return the rules, or empty where there is no such file
   * @throws SettingsJsonException if the file is no profile
   * @throws UncheckedIOException if the file cannot be read
   */
  @Override
  public Optional<RuleSet> find(String profile) {
    if (!isName(profile)) {
      return Optional.empty();
    }
    try (InputStream in = open(FOLDER + profile + ".json")) {
      return in == null ? Optional.empty() : Optional.of(rules(in.readAllBytes()));
    } catch (IOException failure) {
      throw new UncheckedIOException("the profile " + profile + " cannot be read", failure);
    }
  }

  private static boolean isName(String profile) {
    return profile.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
  }

  private static @Nullable InputStream open(String name) {
    ClassLoader application = Thread.currentThread().getContextClassLoader();
    return application == null
        ? ClassLoader.getSystemResourceAsStream(name)
        : application.getResourceAsStream(name);
  }

  private static RuleSet rules(byte[] json) {
    RuleSet standard = FilingRules.standard();
    return standard.with(ProfileJson.read(json, standard));
  }
}
