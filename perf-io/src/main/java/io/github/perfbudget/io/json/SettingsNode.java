package io.github.perfbudget.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.perfbudget.model.FieldPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A value of a profile, a baseline or a report, with its address. What it is asked for and is not,
 * it refuses with its place.
 */
final class SettingsNode {

  private static final int LONGEST = 30;
  private static final int DAY = 10;

  private final SettingsSource source;
  private final FieldPath path;
  private final JsonNode node;

  private SettingsNode(SettingsSource source, FieldPath path, JsonNode node) {
    this.source = source;
    this.path = path;
    this.node = node;
  }

  static SettingsNode root(SettingsSource source, JsonNode node) {
    SettingsNode root = new SettingsNode(source, FieldPath.ROOT, node);
    root.requireObject();
    return root;
  }

  FieldPath path() {
    return path;
  }

  SettingsJsonException refusal(Problem problem) {
    return source.refusal(problem);
  }

  private void requireObject() {
    require(node.isObject(), JsonShape.OBJECT);
  }

  private void require(boolean met, JsonShape expected) {
    if (!met) {
      throw refusal(node.isNull() ? Problem.nullValue(path) : Problem.type(path, expected));
    }
  }

  /** Refuses members other than these. */
  void requireOnly(Set<String> known) {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw refusal(Problem.unknown(path.field(name), known));
      }
    }
  }

  Optional<SettingsNode> member(String name) {
    return Optional.ofNullable(node.get(name))
        .map(value -> new SettingsNode(source, path.field(name), value));
  }

  SettingsNode required(String name, String example) {
    return member(name).orElseThrow(() -> refusal(Problem.missing(path, name, example)));
  }

  /** The objects of a list. */
  List<SettingsNode> objects() {
    require(node.isArray(), JsonShape.LIST);
    List<SettingsNode> objects = new ArrayList<>();
    for (JsonNode each : node) {
      SettingsNode object = new SettingsNode(source, path.index(objects.size()), each);
      object.requireObject();
      objects.add(object);
    }
    return objects;
  }

  /** The members of an object that are objects. */
  List<SettingsNode> memberObjects() {
    List<SettingsNode> objects = members();
    objects.forEach(SettingsNode::requireObject);
    return objects;
  }

  /** The members of an object. */
  List<SettingsNode> members() {
    requireObject();
    List<SettingsNode> members = new ArrayList<>();
    node.fieldNames().forEachRemaining(name -> members.add(member(name).orElseThrow()));
    return members;
  }

  /** A plain number that is not negative, with the scale that was written. */
  BigDecimal number() {
    require(node.isNumber(), JsonShape.NUMBER);
    BigDecimal number = node.decimalValue();
    if (number.scale() < 0 || number.scale() > LONGEST || number.precision() > LONGEST) {
      throw refusal(Problem.exponent(path));
    }
    if (number.signum() < 0) {
      throw refusal(SettingsProblem.negative(path));
    }
    return number;
  }

  /** A whole number that is not negative. */
  int count() {
    require(node.isInt(), JsonShape.WHOLE_NUMBER);
    return number().intValueExact();
  }

  /** The texts of a list, each of which says something. */
  List<String> texts() {
    require(node.isArray(), JsonShape.LIST);
    List<String> texts = new ArrayList<>();
    for (JsonNode each : node) {
      texts.add(new SettingsNode(source, path.index(texts.size()), each).words());
    }
    return texts;
  }

  /** A day, written as 2025-01-01. */
  LocalDate day() {
    String text = text();
    try {
      if (text.length() == DAY) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException noDay) {
      throw refusal(SettingsProblem.noDay(path));
    }
    throw refusal(SettingsProblem.noDay(path));
  }

  String text() {
    require(node.isTextual(), JsonShape.TEXT);
    return node.textValue();
  }

  int wholeNumber() {
    require(node.isIntegralNumber() && node.canConvertToInt(), JsonShape.WHOLE_NUMBER);
    return node.intValue();
  }

  boolean flag() {
    require(node.isBoolean(), JsonShape.FLAG);
    return node.booleanValue();
  }

  FieldPath address() {
    try {
      return FieldPath.parse(text());
    } catch (IllegalArgumentException noAddress) {
      throw refusal(Problem.type(path, JsonShape.POINTER));
    }
  }

  /** One of some values, by the word for it. */
  <T> T choice(List<T> values, Function<T, String> word) {
    String found = text();
    return values.stream()
        .filter(value -> word.apply(value).equals(found))
        .findFirst()
        .orElseThrow(() -> refusal(Problem.choice(path, values.stream().map(word).toList())));
  }

  /** A text that says something. */
  String words() {
    String words = text();
    if (words.isBlank()) {
      throw refusal(SettingsProblem.blank(path));
    }
    return words;
  }
}
