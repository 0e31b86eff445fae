package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;

/** Numbers without exponent, with the scale that was written, in both directions. */
final class PlainNumber {

  private PlainNumber() {}

  /** Writes a number plainly, whatever the mapper's settings. */
  static final class Serializer extends StdScalarSerializer<BigDecimal> {

    @Serial private static final long serialVersionUID = 1;

    Serializer() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal number, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeNumber(number.toPlainString());
    }
  }

  /** Reads a plain number and refuses texts and exponents. */
  static final class Deserializer extends StdScalarDeserializer<BigDecimal> {

    @Serial private static final long serialVersionUID = 1;

    Deserializer() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.currentToken().isNumeric()) {
        throw Problem.type(Place.of(parser), JsonShape.NUMBER).toException(parser);
      }
      if (hasExponent(parser)) {
        throw Problem.exponent(Place.of(parser)).toException(parser);
      }
      return parser.getDecimalValue();
    }

    private static boolean hasExponent(JsonParser parser) throws IOException {
      char[] text = parser.getTextCharacters();
      int end = parser.getTextOffset() + parser.getTextLength();
      for (int i = parser.getTextOffset(); i < end; i++) {
        if (text[i] == 'e' || text[i] == 'E') {
          return true;
        }
      }
      return false;
    }
  }
}
