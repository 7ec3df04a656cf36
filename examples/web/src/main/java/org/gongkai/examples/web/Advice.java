package org.gongkai.examples.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What all pages have in common: who is signed in, and what is said when something cannot be done. */
@ControllerAdvice
class Advice {

    private final MessageSource messages;

    Advice(MessageSource messages) {
        this.messages = messages;
    }

    @ModelAttribute
    void signedIn(@Nullable Authentication authentication, Model model) {
        if (authentication != null && authentication.getPrincipal() instanceof Clerk clerk) {
            model.addAttribute("clerk", clerk);
        }
    }

    @ExceptionHandler(Desk.OvertakenException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String overtaken(Locale locale, Model model) {
        return trouble("trouble.overtaken", locale, model);
    }

    @ExceptionHandler(Desk.UnexplainedException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String unexplained(Locale locale, Model model) {
        return trouble("trouble.unexplained", locale, model);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge(Locale locale, Model model) {
        return trouble("trouble.tooLarge", locale, model);
    }

    private String trouble(String key, Locale locale, Model model) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        signedIn(authentication, model);
        model.addAttribute("trouble", messages.getMessage(key, null, locale));
        return "trouble";
    }
}
