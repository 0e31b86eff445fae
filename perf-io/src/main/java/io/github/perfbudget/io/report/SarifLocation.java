package io.github.perfbudget.io.report;

import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.model.FieldPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place as a SARIF log writes it.
 *
 * @param physicalLocation the place in the file
 * @param logicalLocations the address of the field
 * @param message what stands there, or follows there
 */
record SarifLocation(
    OfPlace physicalLocation,
    List<OfField> logicalLocations,
    Optional<SarifLog.OfMessage> message) {

  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

  record OfPlace(OfFile artifactLocation, Optional<OfRegion> region) {}

  record OfFile(String uri) {

    static OfFile of(String file) {
      return new OfFile(uriOf(file));
    }
  }

  record OfRegion(
      int startLine, int startColumn, Optional<Integer> endLine, Optional<Integer> endColumn) {

    static OfRegion of(Position start, Position end) {
      return new OfRegion(
          start.line(), start.column(), Optional.of(end.line()), Optional.of(end.column()));
    }

    static OfRegion from(Position start) {
      return new OfRegion(start.line(), start.column(), Optional.empty(), Optional.empty());
    }
  }

  record OfField(String fullyQualifiedName, String kind) {

    static List<OfField> of(FieldPath path) {
      return path.equals(FieldPath.ROOT)
          ? List.of()
          : List.of(new OfField(path.toString(), "member"));
    }
  }

  static SarifLocation of(String file) {
    return of(file, FieldPath.ROOT);
  }

  static SarifLocation of(String file, FieldPath path) {
    return new SarifLocation(
        new OfPlace(OfFile.of(file), Optional.empty()), OfField.of(path), Optional.empty());
  }

  static SarifLocation of(String file, FieldPath path, OfRegion region) {
    return new SarifLocation(
        new OfPlace(OfFile.of(file), Optional.of(region)), OfField.of(path), Optional.empty());
  }

  /** Adds what stands there, if anything does. */
  SarifLocation saying(String text) {
    return new SarifLocation(
        physicalLocation,
        logicalLocations,
        Optional.of(text).filter(words -> !words.isEmpty()).map(SarifLog::message));
  }

  /** A file's name as a relative reference: what is no plain character is escaped. */
  private static String uriOf(String file) {
    StringBuilder uri = new StringBuilder(file.length() * 2);
    for (byte each : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(each) >= 0) {
        uri.append((char) each);
      } else {
        uri.append('%').append(hex(each));
      }
    }
    return uri.toString();
  }

  private static String hex(byte value) {
    String hex = Integer.toHexString(0x100 | Byte.toUnsignedInt(value));
    return hex.substring(1).toUpperCase(Locale.ROOT);
  }
}
