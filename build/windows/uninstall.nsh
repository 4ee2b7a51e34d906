; What uninstalling on Windows takes along and says: the wish to start at login goes, what the person recorded stays, and they are told where.

!macro customUnInstall
  ; An update uninstalls the version before it, without a word, and changes nothing of that.
  ${IfNot} ${isUpdated}
    ; Under the app's id Electron writes the login item, and Windows whether the Task Manager holds it back.
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${APP_ID}"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run" "${APP_ID}"
    ; electron-builder makes every one-click uninstaller silent; only who wrote /S asked for silence.
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/S" $R1
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONINFORMATION "Unsit is being removed. Your settings and history stay where they are, in$\r$\n$APPDATA\${PRODUCT_NAME}$\r$\nDelete that folder if you want them gone."
    ${EndIf}
  ${EndIf}
!macroend
