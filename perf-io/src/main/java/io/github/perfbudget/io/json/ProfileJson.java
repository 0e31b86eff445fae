package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfbudget.io.internal.JsonLayout;
import io.github.perfbudget.io.internal.JsonSchemas;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.ValueParseException;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Settings;
import io.github.perfbudget.validation.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Profiles as JSON, format {@code perf-profile/1}, in both directions.
 *
 * <pre>{@code
 * {
 *   "format": "perf-profile/1",
 *   "name": "county",
 *   "asOf": "2025-01-01",
 *   "rules": {
 *     "budget.sum": {"severity": "warning", "tolerance": "0.1万元"},
 *     "target.satisfaction.low": {"parameters": {"minimum": 80}},
 *     "plan.even": {"off": "均衡支出是本县的要求"}
 *   }
 * }
 * }</pre>
 *
 * <p>Reading is strict, and knows the rules that the profile is for. Stateless and thread-safe.
 */
public final class ProfileJson {

  private static final String FORMAT = "perf-profile/1";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final Set<String> MEMBERS = Set.of("format", "name", "asOf", "rules");
  private static final Set<String> SETTINGS = Set.of("severity", "tolerance", "parameters", "off");

  private ProfileJson() {}

  /**
   * Returns the JSON Schema (2020-12) of the format {@code perf-profile/1}, against which every
   * profile written here is valid.
   *
   * @return the schema, itself JSON
   */
  public static String schema() {
    return JsonSchemas.read(ProfileJson.class, "perf-profile-1.schema.json");
  }

  /**
   * Reads a profile.
   *
   * @param json the JSON, in UTF-8
   * @param rules the rules that the profile is for
   * @return the profile, which {@link RuleSet#with} takes
   * @throws SettingsJsonException if the bytes are no profile in every detail, or name a rule that
   *     is not there, or a tolerance or a parameter for a rule that does not have it
   */
  public static Profile read(byte[] json, RuleSet rules) {
    SettingsNode root = SettingsSource.read(json, quoted(FORMAT), Limits.STANDARD);
    SettingsNode format = root.required("format", quoted(FORMAT));
    if (!format.text().equals(FORMAT)) {
      throw root.refusal(SettingsProblem.format(format.path(), quoted(FORMAT)));
    }
    root.requireOnly(MEMBERS);
    Profile.Builder profile = Profile.builder();
    profile.name(root.required("name", quoted("county")).words());
    root.member("asOf").ifPresent(each -> profile.asOf(each.day()));
    root.member("rules").map(SettingsNode::memberObjects).orElse(List.of()).stream()
        .forEach(each -> readRule(each, rules, profile));
    return profile.build();
  }

  private static void readRule(SettingsNode node, RuleSet rules, Profile.Builder profile) {
    String id = node.path().lastSegment();
    Rule<?> rule =
        rules.find(id).orElseThrow(() -> node.refusal(SettingsProblem.unknownRule(node.path())));
    node.requireOnly(SETTINGS);
    if (node.member("off").isPresent() && node.members().size() > 1) {
      throw node.refusal(SettingsProblem.offAndMore(node.path()));
    }
    node.member("severity").ifPresent(each -> profile.putSeverity(id, severity(each)));
    node.member("tolerance").ifPresent(each -> profile.putTolerance(id, tolerance(each, rule)));
    node.member("parameters").ifPresent(each -> profile.putSetting(id, settings(each, rule)));
    node.member("off").ifPresent(each -> profile.putSwitchedOff(id, each.words()));
  }

  private static Settings settings(SettingsNode node, Rule<?> rule) {
    Settings settings = Settings.USUAL;
    for (SettingsNode each : node.members()) {
      Parameter<?> parameter =
          rule.parameter(each.path().lastSegment())
              .orElseThrow(() -> each.refusal(SettingsProblem.noParameter(each.path(), rule)));
      settings = settings.with(rule, parameter.name(), value(parameter, each));
    }
    return settings;
  }

  private static Object value(Parameter<?> parameter, SettingsNode node) {
    return switch (parameter.kind()) {
      case NUMBER -> node.number();
      case COUNT -> node.count();
      case WORDS -> node.texts();
    };
  }

  private static Severity severity(SettingsNode node) {
    return node.choice(List.of(Severity.values()), Severity::code);
  }

  private static Amount tolerance(SettingsNode node, Rule<?> rule) {
    if (rule.tolerance().isEmpty()) {
      throw node.refusal(SettingsProblem.noTolerance(node.path(), rule.id()));
    }
    String text = node.text();
    try {
      Amount amount = Amount.parse(text);
      if (amount.upper().isEmpty() && amount.number().compareTo(BigDecimal.ZERO) >= 0) {
        return amount;
      }
    } catch (ValueParseException noAmount) {
      throw node.refusal(SettingsProblem.noAmount(node.path()));
    }
    throw node.refusal(SettingsProblem.noAmount(node.path()));
  }

  /**
   * Writes a profile for people: indented by two blanks, with {@code \n} after each line.
   *
   * @param profile the profile
   * @return the JSON, ending in {@code \n}
   */
  public static String write(Profile profile) {
    ObjectNode root = MAPPER.createObjectNode().put("format", FORMAT).put("name", profile.name());
    profile.asOf().ifPresent(day -> root.put("asOf", day.toString()));
    ObjectNode rules = root.putObject("rules");
    profile.severity().forEach((id, severity) -> put(rules, id, "severity", severity.code()));
    profile.tolerance().forEach((id, amount) -> put(rules, id, "tolerance", amount.toText()));
    profile.settings().forEach((id, settings) -> put(rules.withObjectProperty(id), settings));
    profile.switchedOff().forEach((id, reason) -> put(rules, id, "off", reason));
    return JsonLayout.write(MAPPER.writer(), root);
  }

  private static void put(ObjectNode rule, Settings settings) {
    ObjectNode values = rule.putObject("parameters");
    settings
        .parameters()
        .forEach(parameter -> values.set(parameter.name(), node(settings, parameter)));
  }

  private static <V> JsonNode node(Settings settings, Parameter<V> parameter) {
    V value = settings.get(parameter);
    if (value instanceof List<?> words) {
      ArrayNode list = MAPPER.createArrayNode();
      words.forEach(word -> list.add(word.toString()));
      return list;
    }
    return value instanceof Integer count
        ? IntNode.valueOf(count)
        : DecimalNode.valueOf((BigDecimal) value);
  }

  private static void put(ObjectNode rules, String id, String setting, String text) {
    rules.withObjectProperty(id).put(setting, text);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
