package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/** What an answer with an error status says, in all the shapes that were ever sent. */
final class Refusal {
    private Refusal() {}

    static IonqException of(ApiRequest request, ApiResponse response) {
        String requestId = response.header("x-request-id")
                .map(id -> " (request " + Excerpt.of(id) + ")")
                .orElse("");
        return new IonqException(
                problem(response.status()),
                request + ": status " + response.status() + ": " + meaning(response) + requestId);
    }

    /**
     * Whether a status says for certain that the request was not carried out: any that lays the fault to the request, but for those by
     * which somebody on the way says that time ran out (408, 499) or that it could not get through (409).
     */
    static boolean certain(int status) {
        return status >= 400 && status < 500 && status != 408 && status != 409 && status != 499;
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 400, 405, 413, 415, 422 -> Problem.BAD_REQUEST;
            case 401 -> Problem.BAD_KEY;
            case 403 -> Problem.NO_ACCESS;
            case 404 -> Problem.NOT_FOUND;
            case 409 -> Problem.CONFLICT;
            case 429 -> Problem.TOO_MANY_REQUESTS;
            default ->
                status >= 300 && status < 400
                        ? Problem.REDIRECT
                        : status >= 500 ? Problem.SERVICE : Problem.UNEXPECTED_STATUS;
        };
    }

    private static String meaning(ApiResponse response) {
        String hint =
                switch (response.status()) {
                    case 402 -> "the account cannot pay for this. ";
                    case 401 -> "the API key is not valid. ";
                    case 403 -> "the API key has no access to this. ";
                    case 429 -> "too many requests. ";
                    default ->
                        response.status() >= 300 && response.status() < 400 ? "a redirect is not followed. " : "";
                };
        return (hint + said(response.body())).strip();
    }

    private static String said(String body) {
        if (body.isBlank()) {
            return "no explanation";
        }
        JsonNode tree;
        try {
            tree = StrictMapper.json().read(body, "error", JsonNode.class);
        } catch (InputException e) {
            return body.stripLeading().startsWith("<") ? "a web page instead of an explanation" : Excerpt.of(body);
        }
        String message = Stream.of(tree.at("/message"), tree.at("/error/message"), tree.at("/error"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElse(tree.toString());
        JsonNode keys = tree.at("/validation/keys");
        return Excerpt.of(message + (keys.isArray() && !keys.isEmpty() ? ". Refused: " + keys : ""));
    }
}
