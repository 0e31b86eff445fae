package io.github.perfbudget.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the schemas that stand beside the classes that write the formats. */
public final class JsonSchemas {

  private JsonSchemas() {}

  /** Returns a schema from the package of a class of this module. */
  public static String read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      byte[] schema = Objects.requireNonNull(in, name).readAllBytes();
      return new String(schema, StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a schema of this jar cannot be read: " + name, impossible);
    }
  }
}
