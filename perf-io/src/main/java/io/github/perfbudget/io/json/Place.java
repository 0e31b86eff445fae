package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.perfbudget.model.FieldPath;
import java.util.List;

/** Addresses of what a parser reads. */
final class Place {

  private Place() {}

  /** Returns the address of the value that the parser is at. */
  static FieldPath of(JsonParser parser) {
    return FieldPath.parse(parser.getParsingContext().pathAsPointer().toString());
  }

  /** Returns an address from where an exception started down to what it is about. */
  static FieldPath below(FieldPath start, List<JsonMappingException.Reference> references) {
    FieldPath path = start;
    for (JsonMappingException.Reference each : references) {
      path =
          each.getFieldName() == null
              ? path.index(each.getIndex())
              : path.field(each.getFieldName());
    }
    return path;
  }
}
